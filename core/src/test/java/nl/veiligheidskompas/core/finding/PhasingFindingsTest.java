package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.CAPACITY_SUM;
import static nl.veiligheidskompas.core.finding.FindingCode.THEME_NO_LEAD;
import static nl.veiligheidskompas.core.finding.FindingCode.THEME_NO_PARTNER;
import static nl.veiligheidskompas.core.finding.FindingCode.THEME_NO_PHASE;
import static nl.veiligheidskompas.core.finding.FindingCode.URGENCY_PHASE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligheidskompas.core.plan.PlanFixture;
import org.junit.jupiter.api.Test;

class PhasingFindingsTest {

  @Test
  void sharesMustMakeExactlyOneHundredPercent() {
    assertThat(FoundIn.places(CAPACITY_SUM, shares("33.3", "66.7"))).isEmpty();
    assertThat(FoundIn.places(CAPACITY_SUM, shares("33.3", "66.6"))).containsExactly("inzet");
    assertThat(FoundIn.places(CAPACITY_SUM, shares())).isEmpty();
  }

  @Test
  void theCapacitySentenceSaysWhatIsMissingOrTooMuch() {
    assertThat(FoundIn.sentences(CAPACITY_SUM, shares("33.3", "66.6")))
        .containsExactly("De inzet telt op tot 99,9 %; voor 0,1 % is geen bestemming genoemd.");
    assertThat(FoundIn.sentences(CAPACITY_SUM, shares("50", "60")))
        .containsExactly("De inzet telt op tot 110 %; dat is 10 % meer dan er te verdelen is.");
  }

  @Test
  void anUrgentThemeMustStartInThePhaseThatStartsFirst() {
    PlanFixture late = phases().urgentTheme("T1").phasing("T1", "later", "OOV");
    PlanFixture first = phases().urgentTheme("T1").phasing("T1", "eerst", "OOV");
    PlanFixture notUrgent = phases().theme("T1").phasing("T1", "later", "OOV");

    assertThat(FoundIn.places(URGENCY_PHASE, late)).containsExactly("T1");
    assertThat(FoundIn.sentences(URGENCY_PHASE, late))
        .containsExactly(
            "‘Thema T1’ heeft hoge urgentie, maar begint pas in 2027; de eerste periode begint in"
                + " 2025.");
    assertThat(FoundIn.places(URGENCY_PHASE, first)).isEmpty();
    assertThat(FoundIn.places(URGENCY_PHASE, notUrgent)).isEmpty();
  }

  @Test
  void anUrgentThemeWithoutAPhaseMissesAPhaseOnly() {
    PlanFixture fixture = phases().urgentTheme("T1").phasing("T1", null, "OOV");

    assertThat(FoundIn.places(URGENCY_PHASE, fixture)).isEmpty();
    assertThat(FoundIn.places(THEME_NO_PHASE, fixture)).containsExactly("T1");
    assertThat(FoundIn.places(THEME_NO_LEAD, fixture)).isEmpty();
  }

  @Test
  void aPlanWithoutPhasesMissesNoPhase() {
    assertThat(FoundIn.places(THEME_NO_PHASE, PlanFixture.of(2025, 2025).theme("T1"))).isEmpty();
  }

  @Test
  void aThemeNeedsALeadAndAPartner() {
    PlanFixture bare = phases().theme("T1").phasing("T1", "eerst", " ");
    PlanFixture complete =
        phases().theme("T1").phasing("T1", "eerst", "sector Samenleving").partner("T1", "politie");

    assertThat(FoundIn.places(THEME_NO_LEAD, bare)).containsExactly("T1");
    assertThat(FoundIn.places(THEME_NO_PARTNER, bare)).containsExactly("T1");
    assertThat(FoundIn.places(THEME_NO_LEAD, complete)).isEmpty();
    assertThat(FoundIn.places(THEME_NO_PARTNER, complete)).isEmpty();
  }

  /** The phase that starts first stands last in the list. */
  private static PlanFixture phases() {
    return PlanFixture.of(2025, 2028).phase("later", 2027, 2028).phase("eerst", 2025, 2026);
  }

  private static PlanFixture shares(String... percents) {
    PlanFixture fixture = PlanFixture.of(2025, 2028);
    for (String percent : percents) {
      fixture.share("aandeel " + percent, percent);
    }
    return fixture;
  }
}
