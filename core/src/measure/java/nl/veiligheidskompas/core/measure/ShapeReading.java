package nl.veiligheidskompas.core.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.veiligheidskompas.core.measure.DocumentShape.Grid;
import nl.veiligheidskompas.core.measure.DocumentShape.Paragraph;
import nl.veiligheidskompas.core.measure.DocumentShape.Piece;

/** Reads the shape of a .docx, so that a bare writer can write the same again. */
final class ShapeReading {

  private final List<Piece> pieces = new ArrayList<>();
  private List<List<List<Paragraph>>> rows = new ArrayList<>();
  private List<String> runs = new ArrayList<>();
  private int tableDepth;

  private ShapeReading() {}

  /**
   * The shape of a document.
   *
   * @throws IOException when it is no .docx, or one with tables in tables
   */
  static DocumentShape of(byte[] docx) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("word/document.xml")) {
          ShapeReading reading = new ShapeReading();
          reading.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(parts));
          return new DocumentShape(reading.pieces);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the main part cannot be read", e);
    }
    throw new IOException("there is no main part");
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && isWord(xml)) {
        open(xml);
      } else if (event == XMLStreamReader.END_ELEMENT && isWord(xml)) {
        close(xml.getLocalName());
      }
    }
  }

  private static boolean isWord(XMLStreamReader xml) {
    return "w".equals(xml.getPrefix());
  }

  private void open(XMLStreamReader xml) throws XMLStreamException, IOException {
    switch (xml.getLocalName()) {
      case "tbl" -> {
        if (++tableDepth > 1) {
          throw new IOException("a table within a table");
        }
        rows = new ArrayList<>();
      }
      case "tr" -> rows.add(new ArrayList<>());
      case "tc" -> rows.getLast().add(new ArrayList<>());
      case "p" -> runs = new ArrayList<>();
      case "r" -> runs.add("");
      case "t" -> runs.add(runs.removeLast() + xml.getElementText());
      default -> {
        // only looks
      }
    }
  }

  private void close(String element) {
    switch (element) {
      case "tbl" -> {
        tableDepth--;
        pieces.add(new Grid(rows));
      }
      case "p" -> {
        Paragraph paragraph = new Paragraph(runs);
        if (tableDepth > 0) {
          rows.getLast().getLast().add(paragraph);
        } else {
          pieces.add(paragraph);
        }
      }
      default -> {
        // only looks
      }
    }
  }
}
