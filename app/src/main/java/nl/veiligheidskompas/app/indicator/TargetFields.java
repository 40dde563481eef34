package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import nl.veiligheidskompas.app.ui.Reading;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.indicator.Target.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of a target: its form, its figures, its year and its words. */
final class TargetFields {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** Makes a field with its name above it. */
  interface Input {
    <T> void add(String key, String value, Reading<T> reading, Consumer<T> taken);
  }

  /** Makes a choice with its name above it. */
  interface Choice {
    <T> void add(String key, List<T> values, T value, Function<T, String> words, Consumer<T> taken);
  }

  private final IndicatorModel model;
  private final Texts texts;
  private final Input input;
  private final Choice choice;

  TargetFields(IndicatorModel model, Texts texts, Input input, Choice choice) {
    this.model = model;
    this.texts = texts;
    this.input = input;
    this.choice = choice;
  }

  /** Adds the fields through the makers; answers nothing more to add. */
  List<Node> of(Indicator indicator) {
    Target target = indicator.target();
    List<Optional<Kind>> kinds = new ArrayList<>(List.of(Optional.empty()));
    for (Kind kind : Kind.values()) {
      kinds.add(Optional.of(kind));
    }
    choice.add(
        "target.kind",
        kinds,
        Optional.ofNullable(target).map(Target::kind),
        kind -> texts.say("indicators.kind." + kind.map(Kind::name).orElse("NONE")),
        kind -> set(indicator, kind.map(k -> ofKind(k, target)).orElse(null)));
    if (target == null) {
      return List.of();
    }
    if (target.value() != null) {
      figure("target.value", target.value(), v -> set(indicator, with(target, v, target.upper())));
    }
    if (target.upper() != null) {
      figure("target.upper", target.upper(), v -> set(indicator, with(target, target.value(), v)));
    }
    input.add(
        "target.year",
        target.year() == null ? "" : String.valueOf(target.year()),
        typed -> typed.isBlank() ? Optional.<Integer>empty() : Optional.of(year(typed)),
        year ->
            set(
                indicator,
                new Target(
                    target.kind(),
                    year.orElse(null),
                    target.value(),
                    target.upper(),
                    target.rule(),
                    target.derived())));
    input.add(
        "target.rule",
        target.rule(),
        String::strip,
        rule ->
            set(
                indicator,
                new Target(
                    target.kind(),
                    target.year(),
                    target.value(),
                    target.upper(),
                    rule,
                    target.derived())));
    return List.of();
  }

  /** Reads a year. */
  static Integer year(String typed) throws RefusedException {
    try {
      int year = Integer.parseInt(typed.strip());
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
    } catch (NumberFormatException notANumber) {
      throw new RefusedException(Problem.of("year.none"), notANumber);
    }
    throw new RefusedException(Problem.of("year.none"));
  }

  private void figure(String key, BigDecimal value, Consumer<BigDecimal> taken) {
    input.add(key, texts.figure(value), DutchNumbers::figure, taken);
  }

  private static Target with(
      Target target, @Nullable BigDecimal value, @Nullable BigDecimal upper) {
    boolean turned = value != null && upper != null && upper.compareTo(value) < 0;
    return new Target(
        target.kind(),
        target.year(),
        turned ? upper : value,
        turned ? value : upper,
        target.rule(),
        false);
  }

  /** The target in another form, keeping what the form can hold. */
  private static Target ofKind(Kind kind, @Nullable Target before) {
    BigDecimal value = before == null || before.value() == null ? BigDecimal.ZERO : before.value();
    boolean figure = kind != Kind.DONE && kind != Kind.TEXT;
    return new Target(
        kind,
        before == null ? null : before.year(),
        figure ? value : null,
        kind == Kind.BAND ? value : null,
        before == null ? "" : before.rule(),
        false);
  }

  private void set(Indicator indicator, @Nullable Target target) {
    model.change(indicator.id(), fields -> fields.withTarget(target));
  }
}
