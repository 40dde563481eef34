package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final UUID ID = new UUID(0, 1);
  private static final Source SURVEY =
      new Source(new UUID(0, 2), 0, "Monitor", true, List.of(2015, 2017, 2019), 2, "", List.of());
  private static final Source REGISTER =
      new Source(new UUID(0, 3), 0, "Register", false, List.of(), null, "", List.of());
  private static final Target AT_MOST_20 = bound(Kind.AT_MOST, 20, 2020);

  /** 20 % of 1,000 and 24 % of 1,000: pooled 0.22, z = 2.159 > 1.96. */
  @Test
  void seesADifferenceBetweenSharesWhenTheTestOfTwoProportionsDoes() {
    Indicator indicator = share(20, 1000, AT_MOST_20);

    Verdict verdict = Verdict.of(indicator, List.of(measured(2017, "24", 1000)), SURVEY, 2017);

    assertThat(verdict.change()).isEqualTo(ChangeWord.WORSE);
    assertThat(verdict.target()).isEqualTo(TargetWord.OFF_COURSE);
  }

  /** 20 % of 1,000 and 23 % of 1,000: pooled 0.215, z = 1.633 < 1.96; margin of 23 % is 2.61. */
  @Test
  void saysNoDemonstrableDifferenceInsideTheMargin() {
    Indicator indicator = share(20, 1000, bound(Kind.AT_MOST, 21, 2020));

    Verdict verdict = Verdict.of(indicator, List.of(measured(2017, "23", 1000)), SURVEY, 2017);

    assertThat(verdict.change()).isEqualTo(ChangeWord.NO_DEMONSTRABLE_DIFFERENCE);
    assertThat(verdict.target()).isEqualTo(TargetWord.ON_COURSE);
  }

  @Test
  void comparesNothingWithoutAMarginOnBothSidesOrAcrossABreak() {
    Indicator unknown = share(20, null, AT_MOST_20);
    List<Measurement> measured = List.of(measured(2017, "10", 1000));

    assertThat(Verdict.of(unknown, measured, SURVEY, 2017).change())
        .isEqualTo(ChangeWord.NOT_COMPARABLE);
    Indicator broken = indicator(share(20, 1000, AT_MOST_20), List.of(2017));
    assertThat(Verdict.of(broken, measured, SURVEY, 2017).changeReason()).isEqualTo("break");
  }

  @Test
  void countsEveryCaseOfAFullCountButNotOfVeryFew() {
    Indicator crimes = count("12");
    Indicator few = count("8");

    assertThat(Verdict.of(crimes, List.of(measured(2018, "11", null)), REGISTER, 2018).change())
        .isEqualTo(ChangeWord.BETTER);
    assertThat(Verdict.of(few, List.of(measured(2018, "3", null)), REGISTER, 2018).changeReason())
        .isEqualTo("few");
  }

  @Test
  void judgesTheTargetYearByTheValueAndSaysWhenTheSourceDoesNotMeasure() {
    Indicator indicator = share(20, 1000, AT_MOST_20);
    List<Measurement> in2020 = List.of(measured(2020, "20", 1000));

    assertThat(Verdict.of(indicator, in2020, SURVEY, 2020).target()).isEqualTo(TargetWord.ACHIEVED);
    assertThat(Verdict.of(indicator, List.of(measured(2020, "21", 900)), SURVEY, 2020).target())
        .isEqualTo(TargetWord.NOT_ACHIEVED);
    assertThat(Verdict.of(indicator, List.of(measured(2019, "18", 900)), SURVEY, 2020).target())
        .isEqualTo(TargetWord.SOURCE_DOES_NOT_MEASURE);
    assertThat(Verdict.of(indicator, in2020, SURVEY, 2019).target())
        .isEqualTo(TargetWord.NOT_MEASURED_YET);
  }

  @Test
  void doesNotJudgeWithoutATargetOrReport() {
    Indicator noTarget = count("12");
    Indicator words =
        share(20, 1000, new Target(Kind.TEXT, 2020, null, null, "verbetering", false));

    assertThat(Verdict.of(noTarget, List.of(), REGISTER, 2018).target())
        .isEqualTo(TargetWord.NOT_JUDGED);
    assertThat(Verdict.of(words, List.of(), SURVEY, 2018).targetReason()).isEqualTo("words");
    assertThat(Verdict.of(milestone(), List.of(), null, 2018).target())
        .isEqualTo(TargetWord.NOT_REPORTED);
    assertThat(Verdict.of(milestone(), List.of(measured(2018, "1", null)), null, 2018).target())
        .isEqualTo(TargetWord.ON_COURSE);
  }

  @Test
  void judgesAMilestoneByWhatWasReportedUpToTheYear() {
    assertThat(reported(null, ActionStatus.DONE, 2018)).isEqualTo(TargetWord.ACHIEVED);
    assertThat(reported(null, ActionStatus.RUNNING, 2018)).isEqualTo(TargetWord.ON_COURSE);
    assertThat(reported(null, ActionStatus.DROPPED, 2018)).isEqualTo(TargetWord.OFF_COURSE);
    assertThat(reported(null, ActionStatus.NOT_STARTED, 2018)).isEqualTo(TargetWord.NOT_JUDGED);
    assertThat(reported(null, ActionStatus.DONE, 2019)).isEqualTo(TargetWord.NOT_REPORTED);
    assertThat(reported(2018, ActionStatus.RUNNING, 2018)).isEqualTo(TargetWord.NOT_ACHIEVED);
    assertThat(reported(2018, ActionStatus.DONE, 2017)).isEqualTo(TargetWord.ACHIEVED);
  }

  /** What is said at the end of 2018 of a milestone that was reported on once. */
  private static TargetWord reported(@Nullable Integer targetYear, ActionStatus status, int on) {
    ActionState state = new ActionState(new PartialDate(on, 6, null), status, "een opmerking");
    Indicator milestone = milestone(targetYear, List.of(state));
    return Verdict.of(milestone, List.of(), null, 2018).target();
  }

  private static Target bound(Kind kind, int value, int year) {
    return new Target(kind, year, BigDecimal.valueOf(value), null, "", false);
  }

  private static Indicator share(int baseline, @Nullable Integer sample, Target target) {
    return indicator(
        IndicatorKind.EFFECT,
        "%",
        Direction.LOWER_OR_EQUAL,
        new Baseline(2015, BigDecimal.valueOf(baseline), null, null, sample, null),
        target,
        List.of());
  }

  private static Indicator count(String baseline) {
    return indicator(
        IndicatorKind.EFFECT,
        "aantal",
        Direction.LOWER_OR_EQUAL,
        new Baseline(2016, new BigDecimal(baseline), null, null, null, null),
        null,
        List.of());
  }

  private static Indicator milestone() {
    return milestone(null, List.of());
  }

  private static Indicator milestone(@Nullable Integer year, List<ActionState> states) {
    return indicator(
        IndicatorKind.MILESTONE,
        null,
        Direction.DONE,
        null,
        new Target(Kind.DONE, year, null, null, "", false),
        List.of(),
        states);
  }

  private static Indicator indicator(Indicator like, List<Integer> breaks) {
    return indicator(
        like.kind(), like.unit(), like.direction(), like.baseline(), like.target(), breaks);
  }

  private static Indicator indicator(
      IndicatorKind kind,
      @Nullable String unit,
      Direction direction,
      @Nullable Baseline baseline,
      @Nullable Target target,
      List<Integer> breaks) {
    return indicator(kind, unit, direction, baseline, target, breaks, List.of());
  }

  private static Indicator indicator(
      IndicatorKind kind,
      @Nullable String unit,
      Direction direction,
      @Nullable Baseline baseline,
      @Nullable Target target,
      List<Integer> breaks,
      List<ActionState> states) {
    return new Indicator(
        ID,
        0,
        new UUID(0, 9),
        "T1-I1",
        "naam",
        kind,
        unit,
        null,
        direction,
        null,
        baseline,
        target,
        null,
        breaks,
        "",
        "",
        "",
        List.of(),
        null,
        List.of(),
        states);
  }

  private static Measurement measured(int year, String value, @Nullable Integer sample) {
    return new Measurement(
        new UUID(1, year),
        0,
        ID,
        year,
        null,
        State.MEASURED,
        new BigDecimal(value),
        null,
        null,
        sample,
        false,
        "",
        null,
        null,
        List.of());
  }
}
