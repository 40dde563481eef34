package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.budget.CostCoverage;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.NotableFindings;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/**
 * The warnings on a theme sheet: about what the council decides on, which is planning, money, and
 * whether it can be measured at all. What is merely missing stands in the tables and the appendix;
 * a figure about very few people is never pointed at.
 */
final class ThemeNotices {

  private final NotableFindings findings;
  private final Wording words;

  ThemeNotices(Composition composition) {
    findings = composition.findings();
    words = composition.words();
  }

  Optional<ReportBlock> planning(ThemeFacts theme) {
    return NotableFindings.notice(findings.sentences(theme, FindingCode.URGENCY_PHASE));
  }

  Optional<ReportBlock> measuring(ThemeFacts theme) {
    return NotableFindings.notice(findings.sentences(theme, FindingCode.QUESTION_DROPPED));
  }

  /**
   * Amounts that contradict the budget, and amounts that are not in it: several in one sentence.
   */
  Optional<ReportBlock> money(ThemeFacts theme) {
    List<String> sentences = new ArrayList<>(findings.sentences(theme, FindingCode.COST_MISMATCH));
    List<String> unbudgeted = findings.sentences(theme, FindingCode.COST_NOT_BUDGETED);
    if (unbudgeted.size() > 1) {
      List<CostItem> costs =
          theme.costs().stream()
              .filter(cost -> findings.isOpen(FindingCode.COST_NOT_BUDGETED, cost.id()))
              .toList();
      sentences.add(
          words.say(
              "sheet.unbudgeted", words.number(costs.size()), CostCoverage.unbudgeted(costs)));
    } else {
      sentences.addAll(unbudgeted);
    }
    return NotableFindings.notice(sentences);
  }
}
