package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every verdict, tried on random series. */
class VerdictPropertiesTest {

  private static final int SERIES = 3000;
  private static final int YEAR = 2019;
  private static final UUID ID = new UUID(0, 1);
  private static final Source SURVEY =
      new Source(new UUID(0, 2), 0, "Monitor", true, List.of(2015, 2017, 2019), 2, "", List.of());
  private static final Source REGISTER =
      new Source(new UUID(0, 3), 0, "Register", false, List.of(), null, "", List.of());
  private static final List<TargetWord> TARGETS =
      List.of(
          TargetWord.NOT_ACHIEVED,
          TargetWord.OFF_COURSE,
          TargetWord.ON_COURSE,
          TargetWord.ACHIEVED);
  private static final List<ChangeWord> CHANGES =
      List.of(ChangeWord.WORSE, ChangeWord.NO_DEMONSTRABLE_DIFFERENCE, ChangeWord.BETTER);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBetterValueNeverGivesAWorseVerdict(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SERIES; i++) {
      boolean survey = random.nextBoolean();
      Integer sample = survey ? 50 + random.nextInt(2000) : null;
      Indicator indicator =
          indicator(
              survey ? "%" : "aantal",
              Direction.LOWER_OR_EQUAL,
              random.nextInt(101),
              sample,
              bound(Target.Kind.AT_MOST, random.nextInt(101), 2018 + random.nextInt(4)));
      int worse = 1 + random.nextInt(100);
      int better = random.nextInt(worse);
      Source source = survey ? SURVEY : REGISTER;

      Verdict of = judged(indicator, measured(better, sample), source);
      Verdict than = judged(indicator, measured(worse, sample), source);

      assertThat(TARGETS.indexOf(of.target()))
          .as("seed %d, series %d: %d and %d", seed, i, better, worse)
          .isGreaterThanOrEqualTo(TARGETS.indexOf(than.target()));
      assertThat(CHANGES.indexOf(of.change()))
          .as("seed %d, series %d: %d and %d", seed, i, better, worse)
          .isGreaterThanOrEqualTo(CHANGES.indexOf(than.change()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void theOtherDirectionWithTheOtherShareIsTheMirror(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SERIES; i++) {
      int sample = 50 + random.nextInt(2000);
      int before = random.nextInt(101);
      int aim = random.nextInt(101);
      int value = random.nextInt(101);
      int year = 2018 + random.nextInt(4);
      Indicator lower =
          indicator(
              "%", Direction.LOWER_OR_EQUAL, before, sample, bound(Target.Kind.AT_MOST, aim, year));
      Indicator higher =
          indicator(
              "%",
              Direction.HIGHER_OR_EQUAL,
              100 - before,
              sample,
              bound(Target.Kind.AT_LEAST, 100 - aim, year));

      Verdict one = judged(lower, measured(value, sample), SURVEY);
      Verdict mirror = judged(higher, measured(100 - value, sample), SURVEY);

      assertThat(mirror.target()).as("seed %d, series %d", seed, i).isEqualTo(one.target());
      assertThat(mirror.change()).as("seed %d, series %d", seed, i).isEqualTo(one.change());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void aWiderMarginNeverMakesADifference(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SERIES; i++) {
      int before = 20 + random.nextInt(60);
      int value = 20 + random.nextInt(60);
      int margin = random.nextInt(15);
      int wider = margin + random.nextInt(5);
      Indicator indicator = withMargin(before, margin);

      Verdict narrow = judged(indicator, within(value, margin), SURVEY);
      Verdict wide = judged(withMargin(before, wider), within(value, wider), SURVEY);

      if (narrow.change() == ChangeWord.NO_DEMONSTRABLE_DIFFERENCE) {
        assertThat(wide.change())
            .as("seed %d, series %d", seed, i)
            .isEqualTo(ChangeWord.NO_DEMONSTRABLE_DIFFERENCE);
      }
    }
  }

  /** 7.1 and 7.4 are marks of a survey: no few cases, and no shares with a margin of their own. */
  @Test
  void marksAreComparedByTheirMarginsOnly() {
    Indicator marks = indicator("cijfer", Direction.HIGHER_OR_EQUAL, 7, 1200, null);

    assertThat(judged(marks, measured(8, 1200), SURVEY).changeReason()).isEqualTo("nomargin");
    assertThat(judged(marks, measured(8, null), REGISTER).change()).isEqualTo(ChangeWord.BETTER);
  }

  /** 3 and 4 per 1.000 inwoners can be many cases: the rule for few cases is about cases. */
  @Test
  void aRateIsNoSmallNumberOfCases() {
    Indicator rate = indicator("per 1.000 inwoners", Direction.LOWER_OR_EQUAL, 4, null, null);
    Indicator cases = indicator("aantal", Direction.LOWER_OR_EQUAL, 4, null, null);

    assertThat(judged(rate, measured(3, null), REGISTER).change()).isEqualTo(ChangeWord.BETTER);
    assertThat(judged(cases, measured(3, null), REGISTER).changeReason()).isEqualTo("few");
  }

  @Test
  void manyAtOnceAreTheSameAsOneByOne() {
    Random random = new Random(10);
    List<Indicator> indicators = new ArrayList<>();
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Indicator one = indicator("aantal", Direction.LOWER_OR_EQUAL, random.nextInt(50), null, null);
      indicators.add(with(one, new UUID(9, i)));
      measurements.add(of(new UUID(9, i), random.nextInt(50)));
    }

    Map<UUID, Verdict> verdicts = Verdicts.of(indicators, measurements, List.of(), YEAR);

    assertThat(verdicts).hasSize(50);
    for (Indicator one : indicators) {
      assertThat(verdicts.get(one.id())).isEqualTo(Verdict.of(one, measurements, null, YEAR));
    }
  }

  private static Verdict judged(Indicator indicator, Measurement measurement, Source source) {
    return Verdict.of(indicator, List.of(measurement), source, YEAR);
  }

  private static Indicator indicator(
      String unit,
      Direction direction,
      int before,
      @Nullable Integer sample,
      @Nullable Target target) {
    Baseline baseline = new Baseline(2015, BigDecimal.valueOf(before), null, null, sample, null);
    return indicator(ID, unit, direction, baseline, target);
  }

  private static Indicator withMargin(int before, int margin) {
    BigDecimal value = BigDecimal.valueOf(before);
    BigDecimal half = BigDecimal.valueOf(margin);
    Baseline baseline =
        new Baseline(2015, value, value.subtract(half), value.add(half), null, null);
    return indicator(ID, "%", Direction.LOWER_OR_EQUAL, baseline, null);
  }

  private static Indicator with(Indicator one, UUID id) {
    return indicator(id, String.valueOf(one.unit()), one.direction(), one.baseline(), one.target());
  }

  private static Indicator indicator(
      UUID id,
      String unit,
      Direction direction,
      @Nullable Baseline baseline,
      @Nullable Target target) {
    return new Indicator(
        id,
        0,
        new UUID(0, 9),
        "T1-I1",
        "naam",
        IndicatorKind.EFFECT,
        unit,
        null,
        direction,
        null,
        baseline,
        target,
        null,
        List.of(),
        "",
        "",
        "",
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static Target bound(Target.Kind kind, int value, int year) {
    return new Target(kind, year, BigDecimal.valueOf(value), null, "", false);
  }

  private static Measurement measured(int value, @Nullable Integer sample) {
    return measurement(ID, value, null, null, sample);
  }

  private static Measurement within(int value, int margin) {
    BigDecimal middle = BigDecimal.valueOf(value);
    BigDecimal half = BigDecimal.valueOf(margin);
    return measurement(ID, value, middle.subtract(half), middle.add(half), null);
  }

  private static Measurement of(UUID indicator, int value) {
    return measurement(indicator, value, null, null, null);
  }

  private static Measurement measurement(
      UUID indicator,
      int value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable Integer sample) {
    return new Measurement(
        new UUID(1, value),
        0,
        indicator,
        YEAR,
        null,
        State.MEASURED,
        BigDecimal.valueOf(value),
        lower,
        upper,
        sample,
        false,
        "",
        null,
        null,
        List.of());
  }
}
