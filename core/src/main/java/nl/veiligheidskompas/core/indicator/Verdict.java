package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may honestly be said about an indicator: how it moved since the baseline and how it stands
 * to its target, each with the reason. The rules are those of the contract of the program,
 * "Verdicts on an indicator: two facts, two words".
 *
 * @param change how it moved
 * @param changeReason key of the sentence that says why, under {@code verdict.change.}
 * @param target how it stands
 * @param targetReason key of the sentence that says why, under {@code verdict.target.}
 * @param latest the last usable value up to the year, or null when there is none
 */
public record Verdict(
    ChangeWord change,
    String changeReason,
    TargetWord target,
    String targetReason,
    @Nullable Reading latest) {

  /**
   * The verdict on an indicator.
   *
   * @param measurements its measurements; those of other areas are left aside
   * @param source its source, or null when it is not named
   * @param year the year at whose end is judged; later measurements are left aside
   */
  public static Verdict of(
      Indicator indicator, List<Measurement> measurements, @Nullable Source source, int year) {
    return new Judgement(indicator, source, year, latest(indicator, measurements, year)).verdict();
  }

  private static @Nullable Reading latest(
      Indicator indicator, List<Measurement> measurements, int year) {
    return measurements.stream()
        .filter(m -> m.indicatorId().equals(indicator.id()))
        .filter(m -> m.area() == null || m.area().equals(indicator.area()))
        .filter(m -> m.year() <= year)
        .map(Reading::of)
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(Reading::year))
        .orElse(null);
  }

  /** The two facts about one indicator in one year. */
  private static final class Judgement {
    private final Indicator indicator;
    private final @Nullable Source source;
    private final int year;
    private final @Nullable Reading latest;

    Judgement(Indicator indicator, @Nullable Source source, int year, @Nullable Reading latest) {
      this.indicator = indicator;
      this.source = source;
      this.year = year;
      this.latest = latest;
    }

    Verdict verdict() {
      String change = change();
      String target = target();
      return new Verdict(changeWord(change), change, targetWord(target), target, latest);
    }

    private String change() {
      Baseline baseline = indicator.baseline();
      if (baseline == null) {
        return "nobaseline";
      }
      if (latest == null || latest.year() <= baseline.year()) {
        return "novalue";
      }
      if (indicator.breakYears().stream()
          .anyMatch(y -> y > baseline.year() && y <= latest.year())) {
        return "break";
      }
      return switch (Difference.between(
          Reading.of(baseline), latest, isSurvey(), isShare(), isCount())) {
        case NONE -> "same";
        case FEW_CASES -> "few";
        case NO_MARGIN -> "nomargin";
        case HIGHER -> direction(true);
        case LOWER -> direction(false);
      };
    }

    private String direction(boolean higher) {
      return switch (indicator.direction()) {
        case HIGHER_OR_EQUAL -> higher ? "better" : "worse";
        case LOWER_OR_EQUAL -> higher ? "worse" : "better";
        case NEUTRAL, DONE, UNKNOWN -> "neutral";
      };
    }

    private static ChangeWord changeWord(String reason) {
      return switch (reason) {
        case "better" -> ChangeWord.BETTER;
        case "worse" -> ChangeWord.WORSE;
        case "same", "few" -> ChangeWord.NO_DEMONSTRABLE_DIFFERENCE;
        default -> ChangeWord.NOT_COMPARABLE;
      };
    }

    private String target() {
      Target target = indicator.target();
      ActionState state = indicator.isAction() ? ActionState.at(indicator.states(), year) : null;
      if (indicator.isAction() && latest == null && state == null) {
        return "notreported";
      }
      boolean newest = state != null && (latest == null || state.on().year() >= latest.year());
      if (state != null && newest && target != null && target.kind() == Target.Kind.DONE) {
        return reported(state.status(), target.year());
      }
      if (target == null) {
        return "notarget";
      }
      if (target.kind() == Target.Kind.TEXT) {
        return "words";
      }
      if (latest == null || isBaseline(latest)) {
        return nothingMeasured();
      }
      Integer targetYear = target.year();
      boolean due = targetYear != null && year >= targetYear;
      if (targetYear != null && due && latest.year() < targetYear) {
        return measures(targetYear) ? "notmeasured" : "notmeasuredby";
      }
      boolean met = due ? met(target, latest.value()) : metOrNotDemonstrablyMissed(target, latest);
      return due ? (met ? "achieved" : "missed") : (met ? "oncourse" : "offcourse");
    }

    /** Of something that must be finished, what the last report says. */
    private String reported(ActionStatus status, @Nullable Integer targetYear) {
      boolean due = targetYear != null && year >= targetYear;
      if (status == ActionStatus.DONE) {
        return due || targetYear == null ? "done" : "donebefore";
      }
      if (due) {
        return "late";
      }
      return switch (status) {
        case RUNNING -> "running";
        case DROPPED -> "dropped";
        case NOT_STARTED, DONE -> "notstarted";
      };
    }

    private boolean isBaseline(Reading reading) {
      Baseline baseline = indicator.baseline();
      return baseline != null && reading.year() <= baseline.year();
    }

    private String nothingMeasured() {
      Source known = source;
      Baseline baseline = indicator.baseline();
      if (known == null || baseline == null || !SourceYears.of(known).areKnown()) {
        return "notmeasured";
      }
      boolean expected = SourceYears.of(known).after(baseline.year()) != null;
      return expected ? "notmeasured" : "notmeasuredby";
    }

    private boolean measures(int targetYear) {
      return source == null
          || !SourceYears.of(source).areKnown()
          || SourceYears.of(source).measures(targetYear);
    }

    private static TargetWord targetWord(String reason) {
      return switch (reason) {
        case "achieved", "done" -> TargetWord.ACHIEVED;
        case "missed", "late" -> TargetWord.NOT_ACHIEVED;
        case "oncourse", "running", "donebefore" -> TargetWord.ON_COURSE;
        case "offcourse", "dropped" -> TargetWord.OFF_COURSE;
        case "notmeasured" -> TargetWord.NOT_MEASURED_YET;
        case "notmeasuredby" -> TargetWord.SOURCE_DOES_NOT_MEASURE;
        case "notreported" -> TargetWord.NOT_REPORTED;
        default -> TargetWord.NOT_JUDGED;
      };
    }

    private static boolean met(Target target, BigDecimal value) {
      BigDecimal bound = target.value() == null ? BigDecimal.ONE : target.value();
      BigDecimal upper = target.upper();
      return switch (target.kind()) {
        case VALUE -> value.compareTo(bound) == 0;
        case AT_MOST -> value.compareTo(bound) <= 0;
        case AT_LEAST, DONE -> value.compareTo(bound) >= 0;
        case BAND -> value.compareTo(bound) >= 0 && (upper == null || value.compareTo(upper) <= 0);
        case TEXT -> false;
      };
    }

    /** Before the target year a bound is only missed when the whole margin lies beyond it. */
    private boolean metOrNotDemonstrablyMissed(Target target, Reading reading) {
      if (met(target, reading.value())) {
        return true;
      }
      // the number of respondents gives the margin of a share only
      BigDecimal lower = isShare() ? Margin.lower(reading) : reading.lower();
      BigDecimal upper = isShare() ? Margin.upper(reading) : reading.upper();
      if (lower == null || upper == null) {
        return false;
      }
      BigDecimal bound = target.value() == null ? BigDecimal.ONE : target.value();
      return switch (target.kind()) {
        case VALUE -> lower.compareTo(bound) <= 0 && upper.compareTo(bound) >= 0;
        case AT_MOST -> lower.compareTo(bound) <= 0;
        case AT_LEAST, DONE -> upper.compareTo(bound) >= 0;
        case BAND ->
            upper.compareTo(bound) >= 0
                && (target.upper() == null || lower.compareTo(target.upper()) <= 0);
        case TEXT -> false;
      };
    }

    private boolean isSurvey() {
      return source != null && source.survey();
    }

    private boolean isShare() {
      return isSurvey() && "%".equals(indicator.unit());
    }

    /** Cases themselves; a rate such as per 1.000 inwoners is small for many cases, too. */
    private boolean isCount() {
      String unit = indicator.unit();
      return unit != null && unit.startsWith("aantal") && !unit.contains("per ");
    }
  }
}
