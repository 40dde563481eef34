package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.ACTIVITY_AS_EFFECT;
import static nl.veiligheidskompas.core.finding.FindingCode.BASELINE_OLD;
import static nl.veiligheidskompas.core.finding.FindingCode.GOAL_NO_INDICATOR;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_BASELINE;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_GOAL;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_SOURCE;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_TARGET;
import static nl.veiligheidskompas.core.finding.FindingCode.QUESTION_DROPPED;
import static nl.veiligheidskompas.core.finding.FindingCode.TARGET_YEAR_NOT_MEASURED;
import static nl.veiligheidskompas.core.indicator.IndicatorKind.ACTIVITY;
import static nl.veiligheidskompas.core.indicator.IndicatorKind.EFFECT;
import static nl.veiligheidskompas.core.indicator.IndicatorKind.MILESTONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.PlanFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorFindingsTest {

  @Test
  void anIndicatorOfWhichNothingIsKnownLacksFourThings() {
    PlanFixture fixture = theme().indicator("T1", "T1-I1");

    assertThat(FoundIn.places(INDICATOR_NO_BASELINE, fixture)).containsExactly("T1-I1");
    assertThat(FoundIn.places(INDICATOR_NO_GOAL, fixture)).containsExactly("T1-I1");
    assertThat(FoundIn.places(INDICATOR_NO_TARGET, fixture)).containsExactly("T1-I1");
    assertThat(FoundIn.places(INDICATOR_NO_SOURCE, fixture)).containsExactly("T1-I1");
  }

  @Test
  void aCompleteIndicatorLacksNothing() {
    PlanFixture fixture =
        monitored(2025, atMost(2027), null).goal("T1", "T1-G1", null, "Minder overlast", "T1-I1");

    assertThat(PlanFindings.of(fixture.plan()))
        .extracting(Finding::code)
        .containsOnly(FindingCode.THEME_NO_LEAD, FindingCode.THEME_NO_PARTNER);
  }

  @Test
  void wordsOrDoneAreATargetButBlankWordsAreNot() {
    assertThat(FoundIn.places(INDICATOR_NO_TARGET, target(Direction.UNKNOWN, words("omlaag"))))
        .isEmpty();
    assertThat(FoundIn.places(INDICATOR_NO_TARGET, target(Direction.DONE, null))).isEmpty();
    assertThat(FoundIn.places(INDICATOR_NO_TARGET, target(Direction.UNKNOWN, words(" "))))
        .containsExactly("T1-I1");
  }

  @Test
  void aBaselineIsOldWhenItIsFromBeforeTheFirstYear() {
    assertThat(FoundIn.places(BASELINE_OLD, monitored(2025, null, null))).isEmpty();
    assertThat(FoundIn.sentences(BASELINE_OLD, monitored(2024, null, null)))
        .containsExactly(
            "De nulmeting van de indicator ‘Indicator T1-I1’ is uit 2024, van voor de planperiode"
                + " die in 2025 begint.");
  }

  @Test
  void aDroppedQuestionIsSaidInsteadOfAnOldBaseline() {
    PlanFixture fixture = monitored(2019, null, 2019);

    assertThat(FoundIn.places(BASELINE_OLD, fixture)).isEmpty();
    assertThat(FoundIn.sentences(QUESTION_DROPPED, fixture))
        .containsExactly(
            "De vraag achter de indicator ‘Indicator T1-I1’ is in de bron Monitor voor het laatst"
                + " gesteld in 2019.");
  }

  @Test
  void aTargetYearMustBeAYearInWhichTheSourceMeasures() {
    assertThat(FoundIn.places(TARGET_YEAR_NOT_MEASURED, monitored(2025, atMost(2027), null)))
        .isEmpty();
    assertThat(FoundIn.places(TARGET_YEAR_NOT_MEASURED, monitored(2025, atMost(2031), null)))
        .isEmpty();
    assertThat(FoundIn.sentences(TARGET_YEAR_NOT_MEASURED, monitored(2025, atMost(2028), null)))
        .containsExactly(
            "In het streefjaar 2028 van de indicator ‘Indicator T1-I1’ meet de bron Monitor niet;"
                + " de dichtstbijzijnde meting: 2027 en 2029.");
  }

  @Test
  void aSourceOfWhichNoYearsAreKnownSaysNothingAboutTheTargetYear() {
    PlanFixture fixture =
        theme()
            .source("Registratie", 2)
            .indicator(
                "T1", "T1-I1", EFFECT, Direction.UNKNOWN, "Registratie", 2025, atMost(2028), null);

    assertThat(FoundIn.places(TARGET_YEAR_NOT_MEASURED, fixture)).isEmpty();
  }

  @Test
  void aGoalIsMeasuredByTheIndicatorsOfItsSubGoals() {
    PlanFixture fixture =
        theme()
            .indicator("T1", "T1-I1")
            .goal("T1", "T1-G1", null, "Een veilige stad")
            .goal("T1", "T1-G1a", "T1-G1", "Een veilige wijk", "T1-I1")
            .goal("T1", "T1-G1b", "T1-G1", "Een veilige straat;")
            .goal("T1", "T1-G2", null, "Een rustige stad")
            .goal("T1", "T1-G2a", "T1-G2", "Een rustige wijk");

    assertThat(FoundIn.sentences(GOAL_NO_INDICATOR, fixture))
        .containsExactly(
            "Het doel ‘Een veilige straat’ heeft geen indicator.",
            "Het doel ‘Een rustige stad’ heeft geen indicator, en zijn subdoelen ook niet.",
            "Het doel ‘Een rustige wijk’ heeft geen indicator.");
  }

  @Test
  void aGoalMeasuredByWhatIsDoneOnlyIsFound() {
    PlanFixture fixture =
        theme()
            .indicator("T1", "T1-I1", ACTIVITY)
            .indicator("T1", "T1-I2", MILESTONE)
            .indicator("T1", "T1-I3", EFFECT)
            .goal("T1", "T1-G1", null, "Elkaar kennen", "T1-I2", "T1-I1")
            .goal("T1", "T1-G2", null, "Minder overlast", "T1-I1", "T1-I3");

    assertThat(FoundIn.sentences(ACTIVITY_AS_EFFECT, fixture))
        .containsExactly(
            "Het doel ‘Elkaar kennen’ wordt alleen gemeten aan activiteiten en mijlpalen; dat zegt"
                + " niet of het werkt.");
  }

  @Test
  void anEffectOfASubGoalCountsForTheGoalButNoIndicatorOfItsOwnIsNoReproach() {
    PlanFixture fixture =
        theme()
            .indicator("T1", "T1-I1", ACTIVITY)
            .indicator("T1", "T1-I2", EFFECT)
            .goal("T1", "T1-G1", null, "Minder overlast", "T1-I1")
            .goal("T1", "T1-G1a", "T1-G1", "Minder lawaai", "T1-I2")
            .goal("T1", "T1-G2", null, "Meer toezicht")
            .goal("T1", "T1-G2a", "T1-G2", "Meer rondes", "T1-I1");

    assertThat(FoundIn.places(ACTIVITY_AS_EFFECT, fixture)).containsExactly("T1-G2a");
  }

  @Test
  void goalsThatAreEachOthersParentAreStillRead() {
    PlanFixture fixture =
        theme()
            .goal("T1", "T1-G1", "T1-G2", "Eerst het een")
            .goal("T1", "T1-G2", "T1-G1", "Dan het ander");

    assertThat(FoundIn.places(GOAL_NO_INDICATOR, fixture)).containsExactly("T1-G1", "T1-G2");
  }

  private static PlanFixture theme() {
    return PlanFixture.of(2025, 2028).theme("T1");
  }

  /** An indicator from a source that measures in 2023 and 2025 and every two years. */
  private static PlanFixture monitored(
      int baselineYear, @Nullable Target target, @Nullable Integer lastAsked) {
    return theme()
        .source("Monitor", 2, 2023, 2025)
        .indicator(
            "T1", "T1-I1", EFFECT, Direction.UNKNOWN, "Monitor", baselineYear, target, lastAsked);
  }

  private static PlanFixture target(Direction direction, @Nullable Target target) {
    return theme().indicator("T1", "T1-I1", EFFECT, direction, null, null, target, null);
  }

  private static Target atMost(int year) {
    return new Target(Target.Kind.AT_MOST, year, BigDecimal.TEN, null, "", false);
  }

  private static Target words(String rule) {
    return new Target(Target.Kind.TEXT, null, null, null, rule, false);
  }
}
