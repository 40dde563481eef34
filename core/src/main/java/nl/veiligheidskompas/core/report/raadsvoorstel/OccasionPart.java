package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.RichText;

/**
 * Why the proposal comes now: the first paragraph of the letter to the council, literally, or else
 * the steps that the plan names; and the law behind it.
 */
final class OccasionPart {

  /** A first line no longer than this that ends in a comma only greets the reader. */
  private static final int LONGEST_GREETING = 60;

  private final SafetyPlan plan;
  private final Wording words;

  OccasionPart(ReportMatter matter) {
    plan = matter.plan();
    words = matter.words();
  }

  List<ReportBlock> compose() {
    Proposals proposals = new Proposals("aanleiding", words);
    Line occasion = letter().map(Line::of).or(this::timeline).orElse(Line.EMPTY);
    for (LegalBasis basis : plan.facts().legalBasis()) {
      occasion = (occasion.isEmpty() ? occasion : occasion.with(" ")).with(law(basis));
    }
    return List.of(
        proposals.body("1", occasion.isEmpty() ? words.line("occasion.none") : occasion));
  }

  private Optional<RichText> letter() {
    return plan.chapters().stream()
        .filter(chapter -> chapter.role() == ChapterRole.LETTER)
        .map(Chapter::blocks)
        .flatMap(List::stream)
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .filter(text -> !text.isBlank() && !isGreeting(text.plain().strip()))
        .findFirst();
  }

  private static boolean isGreeting(String text) {
    return text.length() <= LONGEST_GREETING && text.endsWith(",");
  }

  private Optional<Line> timeline() {
    List<PolicyMoment> moments =
        plan.facts().timeline().stream()
            .filter(moment -> !moment.event().isBlank())
            .sorted((a, b) -> a.date().compareTo(b.date()))
            .toList();
    if (moments.isEmpty()) {
      return Optional.empty();
    }
    List<String> steps =
        moments.stream()
            .map(moment -> words.say("occasion.step", words.date(moment.date()), moment.event()))
            .toList();
    return Optional.of(words.line("occasion.before", String.join("; ", steps)));
  }

  private String law(LegalBasis basis) {
    String law = words.say("law", basis.article(), basis.law());
    String body = basis.adoptedBy().isBlank() ? words.say("occasion.body") : basis.adoptedBy();
    return basis.frequency().isBlank()
        ? words.say("occasion.law", body, law)
        : words.say("occasion.law.often", body, law, basis.frequency());
  }
}
