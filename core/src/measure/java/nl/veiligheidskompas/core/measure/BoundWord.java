package nl.veiligheidskompas.core.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.veiligheidskompas.core.measure.DocumentShape.Grid;
import nl.veiligheidskompas.core.measure.DocumentShape.Paragraph;
import nl.veiligheidskompas.core.measure.DocumentShape.Piece;

/**
 * The bound: the same paragraphs, runs and tables as text in a zip, deflated at level 6. Nothing
 * that makes a document of it could cost less.
 */
final class BoundWord {

  private static final int LEVEL = 6;
  private static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
          + " PartName=\"/word/document.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
          + ".document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  private BoundWord() {}

  static byte[] write(DocumentShape shape) throws IOException {
    StringBuilder xml = new StringBuilder(1 << 16);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"");
    xml.append(NS).append("\"><w:body>");
    for (Piece piece : shape.pieces()) {
      switch (piece) {
        case Paragraph paragraph -> paragraph(xml, paragraph);
        case Grid grid -> table(xml, grid);
      }
    }
    xml.append("</w:body></w:document>");
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(LEVEL);
      zip.setMethod(Deflater.DEFLATED);
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      put(zip, "word/document.xml", xml.toString());
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void table(StringBuilder xml, Grid grid) {
    xml.append("<w:tbl><w:tblPr/><w:tblGrid>");
    xml.append("<w:gridCol/>".repeat(grid.columns())).append("</w:tblGrid>");
    for (List<List<Paragraph>> row : grid.rows()) {
      xml.append("<w:tr>");
      for (List<Paragraph> cell : row) {
        xml.append("<w:tc>");
        cell.forEach(paragraph -> paragraph(xml, paragraph));
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
  }

  private static void paragraph(StringBuilder xml, Paragraph paragraph) {
    xml.append("<w:p>");
    for (String run : paragraph.runs()) {
      xml.append("<w:r><w:t xml:space=\"preserve\">");
      text(xml, run);
      xml.append("</w:t></w:r>");
    }
    xml.append("</w:p>");
  }

  private static void text(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        default -> xml.append(sign);
      }
    }
  }
}
