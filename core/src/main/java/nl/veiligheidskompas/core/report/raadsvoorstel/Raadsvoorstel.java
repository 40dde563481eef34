package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.PageFurniture;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.parts.DocumentFacts;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The proposal to the council: two pages for a plan of the usual size. */
public final class Raadsvoorstel {

  private Raadsvoorstel() {}

  /**
   * Composes the document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param edition by what it can be traced
   * @param texts the words that the document adds to those of the plan, in its language: nl or en
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public static CouncilDocument compose(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts) {
    ReportMatter matter = ReportMatter.of(plan, findings, edition, texts, "raadsvoorstel");
    Wording words = matter.words();
    String title = words.say("title." + plan.facts().stage().name(), matter.name().full());
    return new CouncilDocument(
        new DocumentFacts(matter).properties(title),
        words.region(),
        PageFormat.PROPOSAL,
        new PageFurniture(
            words.say("document.kind"), matter.name().full(), matter.name().organisation()),
        null,
        blocks(matter, title));
  }

  private static List<ReportBlock> blocks(ReportMatter matter, String title) {
    Wording words = matter.words();
    List<Decision> decisions = new Decisions(matter).all();
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(HeadingKind.DOCUMENT_TITLE, new Anchor("voorstel"), title));
    blocks.add(new FactsPart(matter).compose());
    add(blocks, words, "besluit", new DecisionPart(words).compose(decisions));
    add(blocks, words, "aanleiding", new OccasionPart(matter).compose());
    add(blocks, words, "effect", new EffectPart(matter).compose());
    add(blocks, words, "argumenten", new ArgumentPart(words).compose(decisions));
    add(blocks, words, "kanttekeningen", new ObjectionPart(matter).compose());
    add(blocks, words, "financien", new MoneyPart(matter).compose());
    add(blocks, words, "vervolg", new FollowUpPart(matter).compose());
    blocks.addAll(new SignaturePart(matter).compose());
    return blocks;
  }

  /** A part under its heading; nothing when it has nothing to say. */
  private static void add(
      List<ReportBlock> blocks, Wording words, String part, List<ReportBlock> content) {
    if (!content.isEmpty()) {
      blocks.add(
          new Heading(HeadingKind.SHEET_QUESTION, new Anchor(part), words.say("heading." + part)));
      blocks.addAll(content);
    }
  }
}
