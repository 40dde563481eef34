package nl.veiligheidskompas.core.report.raadsvoorstel;

import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.ReportBlock.Proposal;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The paragraphs that the program proposes, by the part of the proposal that they stand in. */
final class Proposals {

  private final String part;
  private final String title;

  /** {@code part} as in the keys of the words, such as {@code besluit}. */
  Proposals(String part, Wording words) {
    this.part = part;
    title = words.say("heading." + part);
  }

  /** A paragraph; {@code place} tells it apart from the others of its part. */
  ReportBlock body(String place, Line text) {
    return of(place, ParagraphRole.BODY, text);
  }

  ReportBlock of(String place, ParagraphRole role, Line text) {
    return new Proposal(
        "voorstel:" + part + ":" + place, title + " " + place, new Paragraph(role, text));
  }
}
