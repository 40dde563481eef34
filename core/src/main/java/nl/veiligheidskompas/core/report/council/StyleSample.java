package nl.veiligheidskompas.core.report.council;

import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.DocumentProperties;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.PageFurniture;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.DocumentName;
import nl.veiligheidskompas.core.report.parts.Wording;

/** A page on which the styles of a document say their own names, to see a house style on. */
public final class StyleSample {

  private final Texts texts;

  private StyleSample(Texts texts) {
    this.texts = texts;
  }

  /** The page, with the name of the municipality on its edge. */
  public static CouncilDocument of(SafetyPlan plan, Texts texts) {
    return new StyleSample(texts).document(plan);
  }

  private CouncilDocument document(SafetyPlan plan) {
    String title = say("title");
    Wording words = new Wording(texts, "raadsplan");
    String organisation = DocumentName.of(plan.facts(), words).organisation();
    return new CouncilDocument(
        new DocumentProperties(title, title, organisation, List.of(), title, "", "", Map.of()),
        words.region(),
        PageFormat.REPORT,
        new PageFurniture(title, say("status"), organisation),
        null,
        blocks());
  }

  private List<ReportBlock> blocks() {
    return List.of(
        heading(HeadingKind.CHAPTER, "chapter"),
        new Paragraph(ParagraphRole.LEAD, Line.of(say("lead"))),
        Paragraph.body(
            Line.of(say("body"))
                .with(" ")
                .with(say("strong"), TextRole.STRONG)
                .with(" ")
                .with(say("urgent"), TextRole.URGENT)),
        heading(HeadingKind.SECTION, "section"),
        new Listing(
            false, List.of(new Item(Line.of(say("point"))), new Item(Line.of(say("point"))))),
        new Listing(
            true, List.of(new Item(Line.of(say("number"))), new Item(Line.of(say("number"))))),
        heading(HeadingKind.QUESTION, "question"),
        new ReportBlock.Notice(Line.of(say("notice"))),
        heading(HeadingKind.SUBHEADING, "subheading"),
        table(),
        new ReportBlock.Box(Line.of(say("box")), List.of(Line.of(say("boxtext"))), false),
        heading(HeadingKind.THEME_BAND, "band"),
        Paragraph.body(Line.of(say("body"))));
  }

  private Table table() {
    return new Table(
        TableStyle.STANDARD,
        new Caption(Caption.Kind.TABLE, new Anchor("tabel_stijl"), Line.of(say("caption"))),
        say("caption"),
        say("caption"),
        0,
        List.of(Column.text(60), Column.number(40)),
        List.of(Line.of(say("head")), Line.of(say("amount"))),
        List.of(
            Row.of(Cell.of(say("cell")), Cell.of("40.000")),
            Row.of(Cell.of(say("cell")), Cell.of(say("empty"), TextRole.EMPTY)),
            Row.total(Cell.of(say("sum")), Cell.of("40.000"))),
        false,
        Line.of(say("note")));
  }

  private Heading heading(HeadingKind kind, String key) {
    return new Heading(kind, new Anchor("stijl_" + key), say(key));
  }

  private String say(String key) {
    return texts.say("report.sample." + key);
  }
}
