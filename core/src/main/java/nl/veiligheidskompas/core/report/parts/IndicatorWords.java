package nl.veiligheidskompas.core.report.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.SourceYears;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.TextRole;
import org.jspecify.annotations.Nullable;

/** The facts of an indicator in the words of a table. */
public final class IndicatorWords {

  private final SafetyPlan plan;
  private final Wording words;

  public IndicatorWords(SafetyPlan plan, Wording words) {
    this.plan = plan;
    this.words = words;
  }

  public Line name(Indicator indicator) {
    return Line.of(Wording.capitalised(indicator.name()));
  }

  /** The code, small, before the name: there it is never broken at its hyphen. */
  public Line codeAndName(Indicator indicator) {
    return Line.of(indicator.code(), TextRole.SMALL).with(" ").with(name(indicator));
  }

  public String kind(IndicatorKind kind) {
    return words.say("kind." + kind.name());
  }

  /** {@code 20 % (2015)}. */
  public Line baseline(Indicator indicator) {
    Baseline baseline = indicator.baseline();
    return baseline == null
        ? words.empty("none")
        : Line.of(inYear(value(baseline.value(), indicator.unit()), baseline.year()));
  }

  /** {@code ≤ 20 % (2020)}, or the target in the words of the plan. */
  public Line target(Indicator indicator) {
    Target target = indicator.target();
    if (target == null) {
      boolean done = indicator.direction() == Direction.DONE;
      return done ? words.line("target.DONE") : words.empty("none");
    }
    String bound = bound(target, indicator.unit());
    Integer year = target.year();
    boolean said = year != null && bound.contains(String.valueOf(year));
    return Line.of(said ? bound : inYear(bound, year));
  }

  public Line source(Indicator indicator) {
    Source source = sourceOf(indicator);
    return source == null ? words.empty("none") : Line.of(source.name());
  }

  /** The value of a year, or why there is none. */
  public Line measured(Indicator indicator, int year) {
    Measurement found = measurement(indicator, year);
    if (found == null || found.state() == Measurement.State.NOT_MEASURED) {
      return words.empty(isMeasuredIn(indicator, year) ? "notMeasured" : "sourceDoesNotMeasure");
    }
    BigDecimal value = found.value();
    if (value == null) {
      return Line.of(words.word(found.state()), TextRole.EMPTY);
    }
    String text = value(value, indicator.unit());
    return Line.of(found.provisional() ? words.say("measurement.provisional", text) : text);
  }

  /** The value of a year with what is known of its margin; null when there is none. */
  public @Nullable Reading reading(Indicator indicator, int year) {
    Measurement found = measurement(indicator, year);
    return found == null ? null : Reading.of(found);
  }

  /** A bound of a margin, with one decimal at most. */
  public String rounded(BigDecimal bound) {
    return words.figure(bound.setScale(1, RoundingMode.HALF_UP));
  }

  /** The years, ascending, in which one of these indicators has a measurement of its own area. */
  public List<Integer> measuredYears(List<Indicator> indicators) {
    List<UUID> ids = indicators.stream().map(Indicator::id).toList();
    return plan.measurements().stream()
        .filter(measurement -> ids.contains(measurement.indicatorId()))
        .filter(measurement -> measurement.area() == null)
        .map(Measurement::year)
        .distinct()
        .sorted()
        .toList();
  }

  private @Nullable Measurement measurement(Indicator indicator, int year) {
    return plan.measurements().stream()
        .filter(m -> m.indicatorId().equals(indicator.id()) && m.year() == year)
        .filter(m -> m.area() == null)
        .findFirst()
        .orElse(null);
  }

  private boolean isMeasuredIn(Indicator indicator, int year) {
    Source source = sourceOf(indicator);
    if (source == null) {
      return true;
    }
    SourceYears years = SourceYears.of(source);
    return !years.areKnown() || years.measures(year);
  }

  private @Nullable Source sourceOf(Indicator indicator) {
    return plan.sources().stream()
        .filter(source -> source.id().equals(indicator.sourceId()))
        .findFirst()
        .orElse(null);
  }

  private String bound(Target target, @Nullable String unit) {
    BigDecimal value = target.value();
    BigDecimal upper = target.upper();
    if (value == null) {
      boolean said = !target.rule().isBlank();
      return said ? target.rule() : words.say("target." + target.kind().name());
    }
    if (upper != null) {
      return words.say("target.BAND", words.figure(value), value(upper, unit));
    }
    return words.say("target." + target.kind().name(), value(value, unit));
  }

  /** A value with its unit. */
  public String value(BigDecimal value, @Nullable String unit) {
    String name = unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT);
    String figure = words.figure(value);
    return switch (name) {
      case "", "aantal" -> figure;
      case "%", "procent" -> words.percent(value);
      case "euro", "€" -> "€\u00a0" + figure;
      default -> figure + "\u00a0" + unit;
    };
  }

  private static String inYear(String value, @Nullable Integer year) {
    return year == null ? value : value + " (" + year + ")";
  }
}
