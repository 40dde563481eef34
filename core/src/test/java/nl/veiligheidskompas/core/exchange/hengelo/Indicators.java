package nl.veiligheidskompas.core.exchange.hengelo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/** The indicators of all themes and the values that the source names for parts of the city. */
final class Indicators {

  private final Additions additions;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  Indicators(Reading plan, Additions additions) {
    this.additions = additions;
    for (Reading theme : plan.items("themes")) {
      UUID themeId = Keys.of(theme.text("code"));
      for (Reading indicator : theme.at("structured").items("indicators")) {
        indicators.add(indicator(themeId, indicator));
        indicator.items("breakdown").forEach(part -> measurements.add(part(indicator, part)));
      }
    }
  }

  List<Indicator> all() {
    return indicators;
  }

  List<Measurement> measurements() {
    return measurements;
  }

  private Indicator indicator(UUID themeId, Reading indicator) {
    String code = indicator.text("id");
    List<EditorialMark> marks = new ArrayList<>(List.of(Additions.mark("kind")));
    Direction direction = direction(code, indicator, marks);
    String source = indicator.textOrNull("source");
    return new Indicator(
        Keys.of(code),
        indicators.size() + 1,
        themeId,
        code,
        indicator.text("name"),
        kind(code),
        indicator.textOrNull("unit"),
        source == null ? null : Keys.of("bron " + source),
        direction,
        indicator.textOrNull("area"),
        baseline(indicator.find("baseline")),
        target(indicator.find("target"), direction, marks),
        lastAsked(code),
        List.of(),
        indicator.text("quote"),
        indicator.textOrEmpty("action"),
        indicator.textOrEmpty("note"),
        marks,
        null,
        List.of(),
        List.of());
  }

  private IndicatorKind kind(String code) {
    String kind = additions.wordFor("indicator_kinds", code);
    if (kind == null) {
      throw new IllegalArgumentException("no kind for " + code);
    }
    return IndicatorKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The direction of the source, or the one of the editor where the source gives none. */
  private Direction direction(String code, Reading indicator, List<EditorialMark> marks) {
    String source = indicator.textOrEmpty("direction");
    String added = additions.wordFor("directions", code);
    if (added != null) {
      marks.add(new EditorialMark("direction", "redactioneel; de bron geeft geen richting"));
    }
    return switch (added == null ? source : added) {
      case "higher-or-equal" -> Direction.HIGHER_OR_EQUAL;
      case "lower-or-equal" -> Direction.LOWER_OR_EQUAL;
      case "neutral" -> Direction.NEUTRAL;
      case "done" -> Direction.DONE;
      case "unknown" -> Direction.UNKNOWN;
      default -> throw new IllegalArgumentException("no direction for " + code);
    };
  }

  private static @Nullable Baseline baseline(@Nullable Reading baseline) {
    return baseline == null
        ? null
        : new Baseline(baseline.number("year"), baseline.figure("value"), null, null, null, null);
  }

  private static @Nullable Target target(
      @Nullable Reading target, Direction direction, List<EditorialMark> marks) {
    if (target == null) {
      return direction == Direction.DONE ? done(marks) : null;
    }
    BigDecimal value = target.figureOrNull("value");
    String basis = target.textOrNull("value_basis");
    if (basis != null) {
      marks.add(new EditorialMark("target", basis));
    }
    return new Target(
        value == null ? Target.Kind.TEXT : bound(direction),
        target.numberOrNull("year"),
        value,
        null,
        target.text("rule"),
        basis != null);
  }

  /** What must be finished once has being finished as its target, whatever else is not said. */
  private static Target done(List<EditorialMark> marks) {
    marks.add(new EditorialMark("target", "volgt uit de richting: gereed of niet gereed"));
    return new Target(Target.Kind.DONE, null, null, null, "", false);
  }

  private static Target.Kind bound(Direction direction) {
    return direction == Direction.LOWER_OR_EQUAL ? Target.Kind.AT_MOST : Target.Kind.AT_LEAST;
  }

  private @Nullable Integer lastAsked(String code) {
    for (Reading question :
        additions.at("sources").at("Veiligheidsmonitor").items("dropped_questions")) {
      if (question.text("indicator").equals(code)) {
        return question.number("last_asked");
      }
    }
    return null;
  }

  private Measurement part(Reading indicator, Reading part) {
    String code = indicator.text("id") + "/" + part.text("year") + "/" + part.text("area");
    return new Measurement(
        Keys.of(code),
        measurements.size() + 1,
        Keys.of(indicator.text("id")),
        part.number("year"),
        part.text("area"),
        Measurement.State.MEASURED,
        part.figure("value"),
        null,
        null,
        null,
        false,
        part.text("qualifier"),
        null,
        null,
        List.of());
  }
}
