package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.TypedDates;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Correction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.plan.edit.ValueEdits;
import org.jspecify.annotations.Nullable;

/** What is known of the value in the cell that the user is in or was in last. */
final class ValueForm extends FieldPane {

  private static final List<State> EMPTY =
      List.of(State.NOT_MEASURED, State.WITHHELD, State.NOT_APPLICABLE);

  private final IndicatorModel model;
  private final Texts texts;
  private String reason = "";

  ValueForm(IndicatorModel model, Texts texts) {
    super(texts);
    this.model = model;
    this.texts = texts;
  }

  /** Shows the value; nothing as long as the user was in no cell. */
  void show(boolean editable) {
    fill(editable, this::fill);
  }

  private void fill() {
    Indicator indicator = model.indicator();
    Integer year = model.year().get();
    if (indicator == null || year == null) {
      return;
    }
    String area = model.area().get();
    heading(
        texts.say(
            "indicators.value",
            texts.say("indicators.value.about"),
            (area == null ? model.municipality() : area) + " " + year));
    Measurement value = model.value();
    if (model.isClosed(year)) {
      addCorrection(indicator, year);
    } else if (value == null || value.value() == null) {
      addEmpty(indicator, year, value);
    }
    if (value != null) {
      addFacts(value, model.isClosed(year));
    }
    add(Words.rule());
  }

  /** In a closed year a value is corrected with a reason, which stays with what stood there. */
  private void addCorrection(Indicator indicator, int year) {
    add(Words.wrapping(texts.say("indicators.value.closed", year), "vk-secondary"));
    if (isEditable()) {
      text("value-reason", texts.say("indicators.value.reason"), reason, typed -> reason = typed);
      field(
          "value-correct",
          texts.say("indicators.value.correct"),
          model.cell(indicator, year),
          typed -> model.corrected(indicator, year, typed, reason),
          cell -> {
            model.correct(cell, reason);
            reason = "";
          });
    }
    Measurement value = model.value();
    for (Correction one : value == null ? List.<Correction>of() : value.corrections()) {
      String before = one.value() == null ? texts.word(one.state()) : texts.figure(one.value());
      add(
          Words.wrapping(
              texts.say("indicators.value.before", before, one.reason()), "vk-secondary"));
    }
  }

  private void addEmpty(Indicator indicator, int year, @Nullable Measurement value) {
    choice(
        "value-state",
        texts.say("indicators.value.state"),
        EMPTY,
        value == null ? State.NOT_MEASURED : value.state(),
        texts::word,
        state -> model.empty(indicator, year, state));
  }

  private void addFacts(Measurement value, boolean closed) {
    UUID id = value.id();
    if (value.value() != null && !closed) {
      bound(
          "lower",
          value.lower(),
          typed -> {
            BigDecimal low = DutchNumbers.figure(typed);
            ValueEdits.requireOrder(low, value.value(), value.upper());
            return low;
          },
          low -> model.changeValue(id, f -> f.withMargin(low, f.upper())));
      bound(
          "upper",
          value.upper(),
          typed -> {
            BigDecimal high = DutchNumbers.figure(typed);
            ValueEdits.requireOrder(value.lower(), value.value(), high);
            return high;
          },
          high -> model.changeValue(id, f -> f.withMargin(f.lower(), high)));
      optional(
          "value-sample",
          texts.say("indicators.value.sample"),
          value.sampleSize() == null ? "" : texts.figure(BigDecimal.valueOf(value.sampleSize())),
          TypedNumbers::count,
          typed -> model.changeValue(id, f -> f.withSample(typed.orElse(null))));
      check(
          "value-provisional",
          texts.say("indicators.value.provisional"),
          value.provisional(),
          on -> model.changeValue(id, f -> f.withProvisional(on)));
    }
    text(
        "value-comment",
        texts.say("indicators.value.comment"),
        value.comment(),
        words -> model.changeValue(id, f -> f.withComment(words)));
    text(
        "value-origin",
        texts.say("indicators.value.origin"),
        value.origin() == null ? "" : value.origin(),
        words -> model.changeValue(id, f -> f.withOrigin(words)));
    optional(
        "value-date",
        texts.say("indicators.value.date"),
        value.measuredOn() == null ? "" : TypedDates.write(value.measuredOn()),
        TypedDates::read,
        typed -> model.changeValue(id, f -> f.withDate(typed.orElse(null))));
  }

  private void bound(
      String key,
      @Nullable BigDecimal value,
      nl.veiligheidskompas.app.ui.Reading<BigDecimal> reading,
      java.util.function.Consumer<@Nullable BigDecimal> taken) {
    optional(
        "value-" + key,
        texts.say("indicators.value." + key),
        value == null ? "" : texts.figure(value),
        reading,
        typed -> taken.accept(typed.orElse(null)));
  }
}
