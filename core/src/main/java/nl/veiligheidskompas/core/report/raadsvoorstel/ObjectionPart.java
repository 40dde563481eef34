package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.report.raadsvoorstel.Decision.Argument;

/**
 * What speaks against the proposal: the open findings of the plan by kind, the gravest first, at
 * most four. Among equally grave ones money and planning come first, for the council decides on
 * them. A figure about very few people is never pointed at.
 */
final class ObjectionPart {

  private static final int AT_MOST = 4;

  /** What the council decides on; the other kinds follow in the order of the findings. */
  private static final List<FindingCode> FIRST =
      List.of(
          FindingCode.BUDGET_TOTAL,
          FindingCode.CAPACITY_SUM,
          FindingCode.COST_MISMATCH,
          FindingCode.URGENCY_PHASE,
          FindingCode.COST_NOT_BUDGETED,
          FindingCode.GOAL_NO_INDICATOR);

  private final ReportMatter matter;
  private final List<Finding> open;
  private final Wording words;

  ObjectionPart(ReportMatter matter, List<Finding> findings) {
    this.matter = matter;
    words = matter.words();
    open =
        findings.stream()
            .filter(finding -> !finding.accepted())
            .filter(finding -> finding.code() != FindingCode.SMALL_GROUP)
            .toList();
  }

  List<ReportBlock> compose() {
    Proposals proposals = new Proposals("kanttekeningen", words);
    List<FindingCode> kinds =
        open.stream()
            .map(Finding::code)
            .distinct()
            .sorted(Comparator.comparing(FindingCode::severity).thenComparingInt(this::rank))
            .limit(AT_MOST)
            .toList();
    List<ReportBlock> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      String number = (i + 1) + ".";
      blocks.addAll(ArgumentPart.numbered(proposals, number, objection(kinds.get(i))));
    }
    return blocks;
  }

  private int rank(FindingCode code) {
    int rank = FIRST.indexOf(code);
    return rank < 0 ? FIRST.size() : rank;
  }

  private Argument objection(FindingCode code) {
    List<String> sentences = matter.findings().sentences(code);
    String title = code.title(words.texts());
    String first = sentences.getFirst();
    return sentences.size() == 1
        ? new Argument(title + ".", first)
        : new Argument(
            words.say("objection.several", title, sentences.size()),
            words.count("objection.more", sentences.size() - 1, first));
  }
}
