package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.ACTIVITY_AS_EFFECT;
import static nl.veiligheidskompas.core.finding.FindingCode.BASELINE_OLD;
import static nl.veiligheidskompas.core.finding.FindingCode.BUDGET_TOTAL;
import static nl.veiligheidskompas.core.finding.FindingCode.CAPACITY_SUM;
import static nl.veiligheidskompas.core.finding.FindingCode.COST_MISMATCH;
import static nl.veiligheidskompas.core.finding.FindingCode.COST_NOT_BUDGETED;
import static nl.veiligheidskompas.core.finding.FindingCode.GOAL_NO_INDICATOR;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_BASELINE;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_GOAL;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_SOURCE;
import static nl.veiligheidskompas.core.finding.FindingCode.INDICATOR_NO_TARGET;
import static nl.veiligheidskompas.core.finding.FindingCode.PM_OPEN;
import static nl.veiligheidskompas.core.finding.FindingCode.QUESTION_DROPPED;
import static nl.veiligheidskompas.core.finding.FindingCode.SECTION_MISSING;
import static nl.veiligheidskompas.core.finding.FindingCode.SMALL_GROUP;
import static nl.veiligheidskompas.core.finding.FindingCode.TARGET_YEAR_NOT_MEASURED;
import static nl.veiligheidskompas.core.finding.FindingCode.TARIFF_MISMATCH;
import static nl.veiligheidskompas.core.finding.FindingCode.TEXT_UNFINISHED;
import static nl.veiligheidskompas.core.finding.FindingCode.THEME_NAME_DIFFERS;
import static nl.veiligheidskompas.core.finding.FindingCode.URGENCY_PHASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.CostCoverage;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** The findings on the plan of Hengelo 2017-2020, written out by hand from the plan. */
class ReferencePlanFindingsTest {

  private final SafetyPlan plan;

  ReferencePlanFindingsTest() throws RefusedException {
    plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
  }

  @Test
  void thePlanHasExactlyTheseFindings() {
    List<String> expected = new ArrayList<>();
    expect(expected, BUDGET_TOTAL, "begroting");
    expect(expected, CAPACITY_SUM, "inzet");
    expect(expected, COST_MISMATCH, "T8-K3");
    expect(expected, ACTIVITY_AS_EFFECT, "T3-G1c T3-G1d T6-G1a T8-G1 T8-G2");
    expect(expected, COST_NOT_BUDGETED, "T4-K3 T6-K2 T8-K1 T8-K2");
    expect(
        expected,
        GOAL_NO_INDICATOR,
        "T2-G1 T2-G3 T2-G4 T3-G1a T3-G1b T3-G1e T3-G1f T5-G3 T6-G1b T7-G1 T7-G4 T8-G3 T8-G6 T8-G7");
    expect(
        expected,
        INDICATOR_NO_BASELINE,
        "T2-I1 T2-I2 T2-I3 T2-I4 T2-I5 T3-I1 T3-I2 T3-I3 T3-I4 T4-I1 T4-I2 T5-I1 T5-I2 T5-I3 T5-I4"
            + " T6-I1 T6-I2 T6-I3 T6-I4 T6-I5 T7-I1 T7-I2 T7-I3 T7-I4 T8-I1 T8-I2 T8-I3");
    expect(expected, QUESTION_DROPPED, "T1-I2");
    expect(expected, SMALL_GROUP, "T6");
    expect(expected, TARIFF_MISMATCH, "begroting:2 begroting:10");
    expect(expected, URGENCY_PHASE, "T4");
    expect(expected, BASELINE_OLD, "T1-I1 T1-I3");
    expect(
        expected,
        INDICATOR_NO_GOAL,
        "T2-I2 T2-I3 T2-I4 T3-I2 T5-I2 T5-I3 T5-I4 T6-I2 T6-I5 T7-I3 T7-I4");
    expect(
        expected,
        INDICATOR_NO_SOURCE,
        "T2-I2 T2-I3 T2-I4 T2-I5 T3-I1 T3-I2 T3-I3 T3-I4 T4-I2 T5-I1 T5-I2 T5-I3 T5-I4"
            + " T6-I1 T6-I2 T6-I3 T6-I4 T6-I5 T7-I1 T7-I2 T7-I3 T7-I4 T8-I1 T8-I2 T8-I3");
    expect(
        expected,
        INDICATOR_NO_TARGET,
        "T3-I1 T3-I2 T3-I3 T4-I2 T5-I1 T5-I2 T5-I3 T5-I4 T6-I1 T6-I2 T6-I3 T6-I4 T6-I5"
            + " T7-I1 T7-I2 T7-I3 T7-I4 T8-I1 T8-I2 T8-I3");
    expect(expected, PM_OPEN, "T1-K1 T8-K4");
    expect(expected, SECTION_MISSING, "T1 T3 T6 T7 T8");
    expect(expected, TARGET_YEAR_NOT_MEASURED, "T1-I1 T1-I2 T1-I3");
    expect(expected, TEXT_UNFINISHED, "voorwoord");
    expect(expected, THEME_NAME_DIFFERS, "T1 T3 T5 T7 T8");

    assertThat(PlanFindings.of(plan))
        .extracting(finding -> finding.code() + " " + finding.place().code())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theCountsPerSeverityAreThoseOfTheContract() {
    List<Finding> findings = PlanFindings.of(plan);

    assertThat(findings).filteredOn(f -> f.severity() == Severity.ERROR).hasSize(3);
    assertThat(findings).filteredOn(f -> f.severity() == Severity.WARNING).hasSize(55);
    assertThat(findings).filteredOn(f -> f.severity() == Severity.NOTICE).hasSize(74);
    assertThat(findings).noneMatch(Finding::accepted);
  }

  @Test
  void theErrorsNameBothFigures() {
    assertThat(PlanFindings.of(plan).subList(0, 3))
        .extracting(FoundIn::sentence)
        .containsExactly(
            "De begroting telt per jaar op tot € 203.400; dat is € 23.400 hoger dan het vermelde"
                + " totaal van € 180.000.",
            "De inzet telt op tot 90 %; voor 10 % is geen bestemming genoemd.",
            "Het themablad noemt € 45.000 per 2 jaar (dat is € 22.500 per jaar), begrotingspost 5"
                + " ‘Veiligheidsmonitor (BGI)’ noemt € 7.500 per jaar (€ 15.000 lager).");
  }

  @Test
  void theWarningsAboutMoneyNameTheirFigures() {
    assertThat(FoundIn.sentences(COST_NOT_BUDGETED, plan))
        .containsExactly(
            "Van € 35.000 uit het themablad ‘Jeugd en middelengebruik’ staat € 13.000 in geen"
                + " begrotingspost.",
            "€ 50.000 (eenmalig) uit het themablad ‘Radicalisering’ staat in geen begrotingspost.",
            "€ 3.000 uit het themablad ‘Samenwerking en informatiedeling’ staat in geen"
                + " begrotingspost.",
            "€ 3.500 uit het themablad ‘Samenwerking en informatiedeling’ staat in geen"
                + " begrotingspost.");
    assertThat(CostCoverage.unbudgeted(plan.costItems())).isEqualTo(Money.ofEuros(69_500));
    assertThat(FoundIn.sentences(TARIFF_MISMATCH, plan))
        .containsExactly(
            "Bij € 0,25 per inwoner en 81.067 inwoners hoort € 20.267 per jaar; begrotingspost 2"
                + " ‘Subsidiëring Bureau Halt Twente’ noemt € 22.000 per jaar, goed voor 88.000"
                + " inwoners.",
            "Bij € 0,15 per inwoner en 81.067 inwoners hoort € 12.160 per jaar; begrotingspost 10"
                + " ‘Regionale samenwerking’ noemt € 13.059 per jaar, goed voor 87.060 inwoners.");
  }

  @Test
  void theOtherSentencesNameYearsAndQuestions() {
    assertThat(FoundIn.sentences(URGENCY_PHASE, plan))
        .containsExactly(
            "‘Jeugd en middelengebruik’ heeft hoge urgentie, maar begint pas in 2019; de eerste"
                + " periode begint in 2017.");
    assertThat(FoundIn.sentences(QUESTION_DROPPED, plan))
        .containsExactly(
            "De vraag achter de indicator ‘actief geweest om buurt te verbeteren’ is in de bron"
                + " Veiligheidsmonitor voor het laatst gesteld in 2011.");
    assertThat(FoundIn.sentences(TARGET_YEAR_NOT_MEASURED, plan).getFirst())
        .isEqualTo(
            "In het streefjaar 2020 van de indicator ‘voelt zich wel eens onveilig in eigen buurt’"
                + " meet de bron Veiligheidsmonitor niet; de dichtstbijzijnde meting: 2019 en"
                + " 2021.");
    assertThat(FoundIn.sentences(SECTION_MISSING, plan).getLast())
        .isEqualTo(
            "In het themablad ‘Samenwerking en informatiedeling’ ontbreekt de vraag ‘Wat hebben we"
                + " daarvoor nodig?’.");
    assertThat(FoundIn.sentences(TEXT_UNFINISHED, plan))
        .containsExactly("‘Voorwoord burgemeester’ is nog niet af: de tekst ontbreekt.");
    assertThat(FoundIn.sentences(THEME_NAME_DIFFERS, plan))
        .contains(
            "Het thema heeft meer dan één naam: ‘Huiselijk Geweld en Kindermishandeling’ boven het"
                + " themablad en in lijsten en ‘Huiselijk geweld’ in de fasering.",
            "Het thema heeft meer dan één naam: ‘Aanpak ondermijning door integraal toezicht en"
                + " handhaving’ boven het themablad en ‘Ondermijning’ in lijsten en in de"
                + " fasering.",
            "Het thema heeft meer dan één naam: ‘Integrale samenwerking: bevorderen"
                + " netwerkvorming, informatiedeling’ boven het themablad, ‘Samenwerking en"
                + " informatiedeling’ in lijsten en ‘Informatie-organisatie’ in de fasering.");
  }

  @Test
  void noSentenceRepeatsTheFigureAboutOneCase() {
    assertThat(FoundIn.sentences(SMALL_GROUP, plan))
        .containsExactly(
            "De tekst van ‘Radicalisering’ noemt een heel klein aantal personen of gevallen; dat"
                + " kan naar personen herleidbaar zijn.");
    assertThat(PlanFindings.of(plan))
        .noneMatch(finding -> FoundIn.sentence(finding).contains("concreet geval"));
  }

  private static void expect(List<String> expected, FindingCode code, String places) {
    Stream.of(places.split(" ", -1)).forEach(place -> expected.add(code + " " + place));
  }
}
