package nl.veiligheidskompas.core.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.veiligheidskompas.core.measure.DocumentShape.Grid;
import nl.veiligheidskompas.core.measure.DocumentShape.Paragraph;
import nl.veiligheidskompas.core.measure.DocumentShape.Piece;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The bar for Word: the same paragraphs, runs and tables by plain Apache POI, in the fastest way
 * its API has. No template, style, field, footnote, chart or property: less than a council gets.
 */
final class BareWord {

  private BareWord() {}

  static byte[] write(DocumentShape shape) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (Piece piece : shape.pieces()) {
        switch (piece) {
          case Paragraph paragraph -> fill(document.createParagraph(), paragraph);
          case Grid grid -> fill(document.createTable(grid.rows().size(), grid.columns()), grid);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XWPFTable table, Grid grid) {
    List<XWPFTableRow> rows = table.getRows();
    for (int i = 0; i < rows.size(); i++) {
      List<XWPFTableCell> cells = rows.get(i).getTableCells();
      List<List<Paragraph>> texts = grid.rows().get(i);
      for (int j = 0; j < texts.size(); j++) {
        fill(cells.get(j), texts.get(j));
      }
    }
  }

  /** A cell has a paragraph from the start. */
  private static void fill(XWPFTableCell cell, List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      fill(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), paragraphs.get(i));
    }
  }

  private static void fill(XWPFParagraph target, Paragraph paragraph) {
    for (String run : paragraph.runs()) {
      target.createRun().setText(run);
    }
  }
}
