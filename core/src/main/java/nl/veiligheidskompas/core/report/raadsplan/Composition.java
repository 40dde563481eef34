package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;

/**
 * What every part of the council plan is made of.
 *
 * @param themes the theme sheets with what belongs to them, in order
 */
record Composition(
    SafetyPlan plan,
    List<ThemeFacts> themes,
    NotableFindings findings,
    RaadsplanOptions options,
    Wording words) {

  static Composition of(
      SafetyPlan plan, List<Finding> findings, RaadsplanOptions options, Texts texts) {
    return new Composition(
        plan,
        ThemeFacts.of(plan),
        new NotableFindings(findings, texts),
        options,
        new Wording(texts));
  }

  /** What the safety team is called in the plan, or a general word for it. */
  String team() {
    String team = plan.facts().team();
    return team.isBlank() ? words.say("team") : team;
  }

  /** Whether the council still has to decide. */
  boolean undecided() {
    return plan.facts().stage() != Stage.ADOPTED;
  }
}
