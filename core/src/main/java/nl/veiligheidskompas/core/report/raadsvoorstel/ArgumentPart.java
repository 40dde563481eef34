package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.report.raadsvoorstel.Decision.Argument;

/** What speaks for each decision: 2.1 is the first argument for decision 2. */
final class ArgumentPart {

  private final Proposals proposals;

  ArgumentPart(Wording words) {
    proposals = new Proposals("argumenten", words);
  }

  List<ReportBlock> compose(List<Decision> decisions) {
    List<ReportBlock> blocks = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      int number = 0;
      for (Argument argument : decisions.get(i).arguments()) {
        blocks.addAll(numbered(proposals, (i + 1) + "." + ++number, argument));
      }
    }
    return blocks;
  }

  /** A claim behind its number, and the facts below it. */
  static List<ReportBlock> numbered(Proposals proposals, String number, Argument argument) {
    Line claim = Line.of(number + "\t" + argument.claim());
    return List.of(
        proposals.of(number, ParagraphRole.ARGUMENT, claim),
        proposals.of(number + ":feiten", ParagraphRole.FACTS, Line.of(argument.facts())));
  }
}
