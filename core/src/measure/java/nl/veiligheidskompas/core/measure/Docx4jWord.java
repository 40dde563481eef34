package nl.veiligheidskompas.core.measure;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.veiligheidskompas.core.measure.DocumentShape.Grid;
import nl.veiligheidskompas.core.measure.DocumentShape.Paragraph;
import nl.veiligheidskompas.core.measure.DocumentShape.Piece;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** The same paragraphs, runs and tables by docx4j: the peer of the measure. */
final class Docx4jWord {

  private static final ObjectFactory MAKE = new ObjectFactory();

  private Docx4jWord() {}

  static byte[] write(DocumentShape shape) throws Docx4JException {
    WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
    List<Object> body = document.getMainDocumentPart().getContent();
    for (Piece piece : shape.pieces()) {
      body.add(
          switch (piece) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Grid grid -> table(grid);
          });
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Tbl table(Grid grid) {
    Tbl table = MAKE.createTbl();
    for (List<List<Paragraph>> cells : grid.rows()) {
      Tr row = MAKE.createTr();
      for (List<Paragraph> cell : cells) {
        Tc written = MAKE.createTc();
        cell.forEach(paragraph -> written.getContent().add(paragraph(paragraph)));
        row.getContent().add(written);
      }
      table.getContent().add(row);
    }
    return table;
  }

  private static P paragraph(Paragraph paragraph) {
    P written = MAKE.createP();
    for (String run : paragraph.runs()) {
      R piece = MAKE.createR();
      Text text = MAKE.createText();
      text.setValue(run);
      text.setSpace("preserve");
      piece.getContent().add(text);
      written.getContent().add(piece);
    }
    return written;
  }
}
