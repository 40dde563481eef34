package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Reading;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.edit.ValueEdits;
import org.jspecify.annotations.Nullable;

/** The baseline of an indicator with its year, margins and place; margins make it comparable. */
final class BaselineFields extends FieldPane {

  private final IndicatorModel model;
  private final Texts texts;

  BaselineFields(IndicatorModel model, Texts texts) {
    super(texts);
    this.model = model;
    this.texts = texts;
  }

  void show(Indicator indicator, boolean editable) {
    fill(editable, () -> fill(indicator));
  }

  private void fill(Indicator indicator) {
    heading(texts.say("indicators.baseline"));
    Baseline known = indicator.baseline();
    UUID id = indicator.id();
    optional(
        "indicator-baseline-value",
        texts.say("indicators.field.baseline.value"),
        known == null ? "" : texts.figure(known.value()),
        typed -> {
          BigDecimal value = DutchNumbers.figure(typed);
          ValueEdits.requireOrder(
              known == null ? null : known.lower(), value, known == null ? null : known.upper());
          return value;
        },
        typed -> setValue(id, typed));
    if (known != null) {
      field(
          "indicator-baseline-year",
          texts.say("indicators.field.baseline.year"),
          String.valueOf(known.year()),
          TypedNumbers::year,
          year -> change(id, b -> with(b, year, b.lower(), b.upper(), b.sampleSize(), b.origin())));
      addMargins(id, known);
      text(
          "indicator-baseline-origin",
          texts.say("indicators.value.origin"),
          known.origin() == null ? "" : known.origin(),
          words -> change(id, b -> with(b, b.year(), b.lower(), b.upper(), b.sampleSize(), words)));
    }
  }

  private void addMargins(UUID id, Baseline known) {
    bound(
        "lower",
        known.lower(),
        typed -> {
          BigDecimal low = DutchNumbers.figure(typed);
          ValueEdits.requireOrder(low, known.value(), known.upper());
          return low;
        },
        low -> change(id, b -> with(b, b.year(), low, b.upper(), b.sampleSize(), b.origin())));
    bound(
        "upper",
        known.upper(),
        typed -> {
          BigDecimal high = DutchNumbers.figure(typed);
          ValueEdits.requireOrder(known.lower(), known.value(), high);
          return high;
        },
        high -> change(id, b -> with(b, b.year(), b.lower(), high, b.sampleSize(), b.origin())));
    Integer sample = known.sampleSize();
    optional(
        "indicator-baseline-sample",
        texts.say("indicators.value.sample"),
        sample == null ? "" : texts.figure(BigDecimal.valueOf(sample)),
        TypedNumbers::count,
        typed ->
            change(
                id, b -> with(b, b.year(), b.lower(), b.upper(), typed.orElse(null), b.origin())));
  }

  private void bound(
      String key,
      @Nullable BigDecimal value,
      Reading<BigDecimal> reading,
      Consumer<@Nullable BigDecimal> taken) {
    optional(
        "indicator-baseline-" + key,
        texts.say("indicators.value." + key),
        value == null ? "" : texts.figure(value),
        reading,
        typed -> taken.accept(typed.orElse(null)));
  }

  /** A first value stands for the year before the plan; another one keeps what is known of it. */
  private void setValue(UUID id, Optional<BigDecimal> value) {
    int before = model.plan().facts().period().startYear() - 1;
    model.change(
        id,
        fields -> {
          Baseline known = fields.baseline();
          if (value.isEmpty()) {
            return fields.withBaseline(null);
          }
          return fields.withBaseline(
              known == null
                  ? new Baseline(before, value.get(), null, null, null, null)
                  : new Baseline(
                      known.year(),
                      value.get(),
                      known.lower(),
                      known.upper(),
                      known.sampleSize(),
                      known.origin()));
        });
  }

  private void change(UUID id, UnaryOperator<Baseline> edit) {
    model.change(
        id,
        fields -> {
          Baseline known = fields.baseline();
          return known == null ? fields : fields.withBaseline(edit.apply(known));
        });
  }

  private static Baseline with(
      Baseline known,
      int year,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable Integer sample,
      @Nullable String origin) {
    return new Baseline(year, known.value(), lower, upper, sample, origin);
  }
}
