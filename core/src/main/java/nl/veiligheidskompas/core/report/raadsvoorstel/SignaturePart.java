package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.List;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.ChapterRole;

/** Who signs: by function, as the letter to the council does, never by name. */
final class SignaturePart {

  private final SafetyPlan plan;
  private final Wording words;

  SignaturePart(ReportMatter matter) {
    plan = matter.plan();
    words = matter.words();
  }

  List<ReportBlock> compose() {
    Proposals proposals = new Proposals("ondertekening", words);
    String municipality = plan.facts().municipality().name().strip();
    String college =
        municipality.isEmpty()
            ? words.say("signature.college")
            : words.say("signature.collegeOf", municipality);
    return List.of(
        proposals.body("1", Line.of(college)),
        proposals.body("2", Line.of(String.join(",\t\t\t", roles()))));
  }

  private List<String> roles() {
    return plan.chapters().stream()
        .filter(chapter -> chapter.role() == ChapterRole.LETTER)
        .flatMap(chapter -> chapter.blocks().stream())
        .filter(Block.Signature.class::isInstance)
        .map(block -> ((Block.Signature) block).roles())
        .filter(roles -> !roles.isEmpty())
        .findFirst()
        .orElse(List.of(words.say("signature.secretary"), words.say("signature.mayor")));
  }
}
