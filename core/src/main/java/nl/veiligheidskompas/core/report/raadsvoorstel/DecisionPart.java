package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The proposed decision, point by point. */
final class DecisionPart {

  private final Proposals proposals;

  DecisionPart(Wording words) {
    proposals = new Proposals("besluit", words);
  }

  List<ReportBlock> compose(List<Decision> decisions) {
    List<ReportBlock> blocks = new ArrayList<>();
    for (Decision decision : decisions) {
      String place = String.valueOf(blocks.size() + 1);
      blocks.add(proposals.of(place, ParagraphRole.DECISION, Line.of(decision.text())));
    }
    return blocks;
  }
}
