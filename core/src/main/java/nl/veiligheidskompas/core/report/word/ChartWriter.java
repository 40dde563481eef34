package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.time.Instant;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.ChartDescription;

/** Puts a chart into the text, as wide as the text, with its own part and worksheet. */
final class ChartWriter {

  private static final int EMU_PER_TWIP = 635;
  private static final int EMU_PER_MM = 36_000;
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Draft draft;
  private final Instant moment;
  private int charts;

  ChartWriter(Draft draft, Instant moment) {
    this.draft = draft;
    this.moment = moment;
  }

  void write(Chart chart) throws IOException {
    String relation = addParts(chart);
    Markup out = draft.out();
    draft.paragraph("VKFiguur").open(out).open("w:r").open("w:drawing");
    out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    String width = Integer.toString(draft.page().textWidth() * EMU_PER_TWIP);
    String height = Integer.toString(chart.heightMm() * EMU_PER_MM);
    out.empty("wp:extent", "cx", width, "cy", height);
    String description = new ChartDescription(draft.texts()).of(chart);
    String id = Integer.toString(draft.nextDrawing());
    out.empty("wp:docPr", "id", id, "name", chart.title(), "descr", description);
    out.empty("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", Ooxml.C);
    out.empty("c:chart", "xmlns:c", Ooxml.C, "r:id", relation);
    out.close().close().close().close().close().close();
  }

  private String addParts(Chart chart) throws IOException {
    charts++;
    WordPackage target = draft.target();
    String part = "word/charts/chartVK" + charts + ".xml";
    String book = "word/embeddings/gegevens" + charts + ".xlsx";
    String workbook =
        target.relate(part, Ooxml.relation("package"), "../embeddings/gegevens" + charts + ".xlsx");
    String language = draft.document().language().toLanguageTag();
    target.put(
        part, CHART_TYPE, ChartPart.of(chart, draft.template().palette(), language, workbook));
    target.put(book, WORKBOOK_TYPE, ChartWorkbook.of(chart, moment));
    return target.relate(
        Ooxml.DOCUMENT, Ooxml.relation("chart"), "charts/chartVK" + charts + ".xml");
  }
}
