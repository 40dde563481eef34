package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import nl.veiligheidskompas.core.common.Progress;

/** How the page numbers in the contents are found, for Word alone knows them for certain. */
@FunctionalInterface
public interface PageNumbers {

  /** Nothing but the estimate: fast, and right to a page or so. */
  PageNumbers ESTIMATED = (estimate, printer, progress) -> estimate;

  /**
   * The pages to print.
   *
   * @param estimate what can be said without laying the document out
   * @param printer makes the document, to be laid out by a program
   * @return counted pages, or the estimate when they cannot be counted
   * @throws IOException when the machine fails, not when merely nothing can be counted
   */
  Pages count(Pages estimate, Printer printer, Progress progress) throws IOException;

  /** Makes the document with the given pages in its contents. */
  @FunctionalInterface
  interface Printer {
    byte[] print(Pages pages) throws IOException;
  }
}
