package nl.veiligheidskompas.core.report.marktbladen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.PageFurniture;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.SheetLadder;
import nl.veiligheidskompas.core.report.parts.DocumentFacts;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The sheets for the market of the council. */
public final class Marktbladen implements SheetLadder {

  private final ReportMatter matter;
  private final Wording words;
  private final MarketSheet sheet;
  private final ScenarioSheet scenarios;

  private Marktbladen(ReportMatter matter) {
    this.matter = matter;
    words = matter.words();
    sheet = new MarketSheet(matter);
    scenarios = new ScenarioSheet(matter);
  }

  /**
   * The sheets of a plan.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param edition by what they can be traced
   * @param texts the words that the sheets add to those of the plan, in their language: nl or en
   */
  public static Marktbladen of(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts) {
    return new Marktbladen(ReportMatter.of(plan, findings, edition, texts, "marktbladen"));
  }

  @Override
  public List<Anchor> sheets() {
    List<Anchor> sheets = new ArrayList<>();
    matter.themes().forEach(theme -> sheets.add(MarketSheet.anchor(theme)));
    if (scenarios.isNeeded()) {
      sheets.add(ScenarioSheet.ANCHOR);
    }
    return sheets;
  }

  @Override
  public int lastRung() {
    return Rung.LAST;
  }

  @Override
  public CouncilDocument compose(Map<Anchor, Integer> rungs) {
    String title = words.say("title", matter.name().full());
    return new CouncilDocument(
        new DocumentFacts(matter).properties(title),
        words.region(),
        PageFormat.SHEET,
        new PageFurniture(header(), matter.name().full(), matter.name().organisation()),
        null,
        blocks(rungs));
  }

  private String header() {
    String stage = words.word(matter.plan().facts().stage());
    return words.say(matter.undecided() ? "header" : "header.adopted", stage);
  }

  private List<ReportBlock> blocks(Map<Anchor, Integer> rungs) {
    List<ReportBlock> blocks = new ArrayList<>();
    for (ThemeFacts theme : matter.themes()) {
      blocks.addAll(sheet.compose(theme, rung(rungs, MarketSheet.anchor(theme))));
    }
    if (scenarios.isNeeded()) {
      blocks.addAll(scenarios.compose(rung(rungs, ScenarioSheet.ANCHOR)));
    }
    if (blocks.isEmpty()) {
      blocks.add(
          new ReportBlock.Heading(
              HeadingKind.SHEET_BAND, new Anchor("marktbladen"), words.say("none.heading")));
      blocks.add(ReportBlock.Paragraph.body(words.empty("themes")));
    }
    return blocks;
  }

  @Override
  public List<String> shortened(Map<Anchor, Integer> rungs) {
    List<String> names = new ArrayList<>();
    for (ThemeFacts theme : matter.themes()) {
      if (rung(rungs, MarketSheet.anchor(theme)).shortens()) {
        names.add(theme.name());
      }
    }
    if (rung(rungs, ScenarioSheet.ANCHOR).shortens()) {
      names.add(words.say("scenarios.name"));
    }
    return names;
  }

  private static Rung rung(Map<Anchor, Integer> rungs, Anchor sheet) {
    return new Rung(rungs.getOrDefault(sheet, 0));
  }
}
