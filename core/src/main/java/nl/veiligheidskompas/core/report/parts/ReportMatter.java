package nl.veiligheidskompas.core.report.parts;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;

/**
 * What every document for the council is made of.
 *
 * @param themes the theme sheets with what belongs to them, in order
 */
public record ReportMatter(
    SafetyPlan plan,
    List<ThemeFacts> themes,
    NotableFindings findings,
    EditionMark edition,
    Wording words) {

  public ReportMatter {
    themes = List.copyOf(themes);
  }

  /**
   * The matter of one document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param document the document as the keys of its words name it
   */
  public static ReportMatter of(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts, String document) {
    return new ReportMatter(
        plan,
        ThemeFacts.of(plan),
        new NotableFindings(findings, texts),
        edition,
        new Wording(texts, document));
  }

  /** What the safety team is called in the plan, or a general word for it. */
  public String team() {
    String team = plan.facts().team();
    return team.isBlank() ? words.say("team") : team;
  }

  /** Whether the council still has to decide. */
  public boolean undecided() {
    return plan.facts().stage() != Stage.ADOPTED;
  }

  /** What the plan is called, and of whom it is. */
  public DocumentName name() {
    return DocumentName.of(plan.facts(), words);
  }
}
