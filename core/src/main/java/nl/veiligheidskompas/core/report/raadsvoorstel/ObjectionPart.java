package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.report.raadsvoorstel.Decision.Argument;

/**
 * What speaks against the proposal: the open findings of the plan by kind, the gravest first, at
 * most four.
 */
final class ObjectionPart {

  private static final int AT_MOST = 4;

  private final ReportMatter matter;
  private final Wording words;

  ObjectionPart(ReportMatter matter) {
    this.matter = matter;
    words = matter.words();
  }

  List<ReportBlock> compose() {
    Proposals proposals = new Proposals("kanttekeningen", words);
    List<FindingCode> kinds = matter.findings().kinds().stream().limit(AT_MOST).toList();
    List<ReportBlock> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      String number = (i + 1) + ".";
      blocks.addAll(ArgumentPart.numbered(proposals, number, objection(kinds.get(i))));
    }
    return blocks;
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
