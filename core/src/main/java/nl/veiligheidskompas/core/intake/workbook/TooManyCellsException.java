package nl.veiligheidskompas.core.intake.workbook;

import java.io.Serial;
import org.xml.sax.SAXException;

/** A workbook holds more than is read at once. */
final class TooManyCellsException extends SAXException {

  @Serial private static final long serialVersionUID = 1L;

  TooManyCellsException() {
    super("more cells than are read");
  }
}
