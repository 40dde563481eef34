package nl.veiligheidskompas.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veiligheidskompas.core.report.ReportBlock.Box;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigure;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigures;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Notice;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;

/** An invented document of a municipality that does not exist, with every kind of block. */
public final class SampleDocument {

  public static final Anchor BUDGET = new Anchor("begroting");
  public static final Anchor THEME = new Anchor("thema_1");

  static final String LOREM =
      "De gemeente werkt samen met politie, woningcorporaties en bewoners aan wijken waarin het"
          + " prettig wonen is. Wat werkt, wordt voortgezet; wat niet werkt, wordt vervangen."
          + " Ieder jaar laat de gemeente zien hoe het ervoor staat en wat het heeft gekost.";

  private SampleDocument() {}

  /** The document with its cover and all blocks. */
  public static CouncilDocument complete() {
    List<ReportBlock> blocks = new ArrayList<>();
    summary(blocks);
    blocks.add(new ReportBlock.Contents());
    introduction(blocks);
    theme(blocks);
    organisation(blocks);
    appendix(blocks);
    return document(blocks);
  }

  /** A document with the same cover and properties around other blocks. */
  public static CouncilDocument document(List<ReportBlock> blocks) {
    return new CouncilDocument(
        properties(),
        Locale.of("nl", "NL"),
        PageFormat.REPORT,
        new PageFurniture(
            "Integraal veiligheidsplan Voorbeeldstad 2027–2030",
            "Beeldvormende versie",
            "Gemeente Voorbeeldstad"),
        cover(),
        blocks);
  }

  private static DocumentProperties properties() {
    Map<String, String> custom = new LinkedHashMap<>();
    custom.put("Documentsoort", "Integraal veiligheidsplan");
    custom.put("Organisatiecode", "GM9999");
    custom.put("Periode", "2027/2030");
    return new DocumentProperties(
        "Integraal veiligheidsplan Voorbeeldstad 2027–2030",
        "Thema’s, doelen, indicatoren, begroting en fasering",
        "Gemeente Voorbeeldstad",
        List.of("integraal veiligheidsplan", "openbare orde en veiligheid"),
        "Integraal veiligheidsplan",
        "beeldvormend",
        "Gemaakt met Veiligheidskompas uit het plan",
        custom);
  }

  private static Cover cover() {
    return new Cover(
        "Gemeente Voorbeeldstad",
        "Integraal Veiligheids\u00ADbeleid Voorbeeldstad",
        "2027–2030",
        "Twee thema’s, met doelen, indicatoren, geld en planning",
        new Table(
            TableStyle.STANDARD,
            null,
            "Documentgegevens",
            "Status, periode en grondslag van dit document.",
            6500,
            List.of(Column.text(2200), Column.text(4300)),
            List.of(Line.of("Gegeven"), Line.of("Waarde")),
            List.of(
                Row.of(
                    Cell.of("Status"), Cell.of("Voorgelegd aan de raad; definitieve versie volgt")),
                Row.of(Cell.of("Periode"), Cell.of("2027 tot en met 2030, in twee perioden")),
                Row.of(Cell.of("Grondslag"), Cell.of("Artikel 38b Politiewet 2012"))),
            true,
            null));
  }

  private static void summary(List<ReportBlock> blocks) {
    blocks.add(
        new Heading(
            HeadingKind.UNNUMBERED, new Anchor("samenvatting"), "Het plan op één bladzijde"));
    blocks.add(
        new Paragraph(
            ParagraphRole.LEAD,
            Line.of(
                "Voorbeeldstad is een leefbare en veilige stad. Met de huidige middelen kan het"
                    + " beleid worden voortgezet. De raad wordt gevraagd te kiezen.")));
    blocks.add(
        new KeyFigures(
            "Kerngetallen van het plan",
            "Vier kerngetallen: thema’s, doelen, indicatoren en begroting.",
            List.of(
                new KeyFigure("Thema’s", "2", Line.of("waarvan 1 met hoge urgentie")),
                new KeyFigure("Doelen", "5", Line.of("waarvan 2 zonder indicator")),
                new KeyFigure(
                    "Indicatoren", "7", Line.of("waarvan 3 met nulmeting en streefwaarde")),
                new KeyFigure("Begroting", "€ 68.500", Line.of("som; vermeld totaal € 65.000")))));
    blocks.add(SampleTables.themes());
    blocks.add(
        new Box(
            Line.of("Wat de raad hierbij moet weten"),
            List.of(
                Line.of(
                    "Er liggen drie scenario’s voor: kiezen op thema, kiezen in tijd, of meewegen"
                        + " in de brede afweging voor nieuw beleid."),
                Line.of("De begrotingsposten zijn samen € 3.500 hoger dan het vermelde totaal (")
                    .withReference(BUDGET)
                    .with("). Meer staat in paragraaf ")
                    .withReference(THEME)
                    .with(".")),
            true));
  }

  private static void introduction(List<ReportBlock> blocks) {
    blocks.add(new Heading(HeadingKind.CHAPTER, new Anchor("inleiding"), "Inleiding"));
    blocks.add(Paragraph.body(Line.of(LOREM)));
    blocks.add(
        new Heading(HeadingKind.SECTION, new Anchor("samenhang"), "Samenhang van de plannen"));
    blocks.add(
        Paragraph.body(
            Line.of(
                new RichText(
                    List.of(
                        new Inline.Run("Uit een enquête", List.of(), null),
                        new Inline.Footnote("Veiligheidsmonitor 2025"),
                        new Inline.Run(" onder bewoners blijkt ", List.of(), null),
                        new Inline.Run("dat het goed gaat", List.of(Mark.BOLD), null),
                        new Inline.Run(", al is dat ", List.of(), null),
                        new Inline.Run("niet overal", List.of(Mark.ITALIC), null),
                        new Inline.Run(" zo. De cijfers staan bij het ", List.of(), null),
                        new Inline.Run(
                            "Centraal Bureau voor de Statistiek", List.of(), "https://www.cbs.nl/"),
                        new Inline.Run(".", List.of(), null))))));
    blocks.add(
        new Listing(
            false,
            List.of(
                new Item(Line.of("Een punt dat op zichzelf staat")),
                new Item(
                    Line.of("Een punt met onderdelen"),
                    List.of(
                        new Listing(
                            false,
                            List.of(
                                new Item(Line.of("het eerste onderdeel")),
                                new Item(Line.of("het tweede onderdeel")))))))));
    for (int i = 1; i <= 2; i++) {
      blocks.add(Paragraph.body(Line.of("Lijst " + i + " begint opnieuw bij 1:")));
      blocks.add(
          new Listing(
              true,
              List.of(
                  new Item(
                      Line.of("Samen met de wijk", TextRole.STRONG),
                      List.of(Paragraph.body(Line.of(LOREM)))),
                  new Item(Line.of("Eerder aan tafel")))));
    }
    blocks.add(Paragraph.body(Line.of(LOREM)));
  }

  private static void theme(List<ReportBlock> blocks) {
    blocks.add(new Heading(HeadingKind.CHAPTER, new Anchor("prioriteiten"), "Prioriteiten"));
    blocks.add(Paragraph.body(Line.of(LOREM)));
    blocks.add(new Heading(HeadingKind.THEME_BAND, THEME, "Veilige wijken en buurten"));
    blocks.add(
        new Table(
            TableStyle.FACTS,
            null,
            "Kenmerken van het thema",
            "Urgentie, periode, trekker, doelen en geld.",
            0,
            List.of(
                Column.text(1200),
                Column.text(1100),
                Column.text(2700),
                Column.text(1200),
                Column.text(2587)),
            SampleTables.heads("Urgentie", "Periode", "Trekker", "Doelen", "Geld in themablad"),
            List.of(
                Row.of(
                    Cell.of("niet als hoog benoemd", TextRole.EMPTY),
                    Cell.of(Line.of("Periode 2", TextRole.STRONG), Line.of("2029–2030")),
                    Cell.of(
                        Line.of("Stadsdeelregisseurs", TextRole.STRONG),
                        Line.of("OOV wordt betrokken bij incidenten", TextRole.SMALL)),
                    Cell.of("4", TextRole.STRONG),
                    Cell.of("PM", TextRole.STRONG))),
            false,
            null));
    blocks.add(new Heading(HeadingKind.QUESTION, new Anchor("t1_waarom"), "Waar gaat het om?"));
    blocks.add(
        new Heading(
            HeadingKind.SUBHEADING, new Anchor("t1_kop"), "Veilig, maar niet overal even veilig"));
    blocks.add(Paragraph.body(Line.of(LOREM)));
    blocks.add(SampleTables.areas());
    blocks.add(Paragraph.body(Line.of(LOREM)));
    blocks.add(SampleTables.headless());
    blocks.add(Paragraph.body(Line.of(LOREM)));
  }

  private static void organisation(List<ReportBlock> blocks) {
    blocks.add(
        new Heading(HeadingKind.CHAPTER, new Anchor("organisatie"), "Organisatie en uitvoering"));
    blocks.add(Paragraph.body(Line.of(LOREM)));
    blocks.add(SampleTables.capacity());
    blocks.add(
        new Notice(
            Line.of(
                "De genoemde aandelen zijn samen 90 %. Van 10 % staat in het plan niet waaraan het"
                    + " wordt besteed.")));
    blocks.add(new Heading(HeadingKind.SECTION, new Anchor("fasering"), "Fasering"));
    blocks.add(SampleTables.phasing());
    blocks.add(new Heading(HeadingKind.SECTION, new Anchor("geld"), "Begroting"));
    blocks.add(SampleTables.amounts());
    blocks.add(new Landscape(List.of(SampleTables.budget())));
  }

  private static void appendix(List<ReportBlock> blocks) {
    blocks.add(new Heading(HeadingKind.CHAPTER, new Anchor("velden"), "Veiligheidsvelden"));
    blocks.add(Paragraph.body(Line.of(LOREM)));
    blocks.add(new Heading(HeadingKind.APPENDIX, new Anchor("bronnen"), "Bronnen"));
    blocks.add(
        new Heading(HeadingKind.SHEET_QUESTION, new Anchor("bronnen_kop"), "Gebruikte bronnen"));
    blocks.add(
        new Listing(
            false,
            List.of(
                new Item(Line.of("Veiligheidsmonitor 2025")),
                new Item(Line.of("Jaarplan politie")))));
  }
}
