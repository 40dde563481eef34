package nl.veiligheidskompas.core.finding;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** How the tests look at findings: places of one code, and sentences with plain spaces. */
final class FoundIn {

  private static final Texts DUTCH = new Texts(Texts.DUTCH);

  private FoundIn() {}

  static List<String> places(FindingCode code, PlanFixture fixture) {
    return places(code, fixture.plan());
  }

  static List<String> places(FindingCode code, SafetyPlan plan) {
    return of(code, plan).stream().map(finding -> finding.place().code()).toList();
  }

  static List<String> sentences(FindingCode code, PlanFixture fixture) {
    return sentences(code, fixture.plan());
  }

  static List<String> sentences(FindingCode code, SafetyPlan plan) {
    return of(code, plan).stream().map(FoundIn::sentence).toList();
  }

  static String sentence(Finding finding) {
    return finding.sentence(DUTCH).replace('\u00a0', ' ');
  }

  static List<Finding> of(FindingCode code, SafetyPlan plan) {
    return PlanFindings.of(plan).stream().filter(finding -> finding.code() == code).toList();
  }
}
