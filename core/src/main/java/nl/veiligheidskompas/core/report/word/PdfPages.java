package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.veiligheidskompas.core.report.Anchor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Reads from a PDF on which pages the bookmarks of a document came to stand. */
final class PdfPages {

  private PdfPages() {}

  /** Pages as counted; the estimate when the PDF does not name every place of it. */
  static Pages read(Path pdf, Pages estimate) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDDocumentNameDestinationDictionary places = document.getDocumentCatalog().getDests();
      if (places == null) {
        return estimate;
      }
      Map<Anchor, Integer> pages = new HashMap<>();
      for (Anchor anchor : estimate.headings().keySet()) {
        int page = page(places, anchor);
        if (page < 1) {
          return estimate;
        }
        pages.put(anchor, page);
      }
      return new Pages(pages, document.getNumberOfPages(), true);
    }
  }

  private static int page(PDDocumentNameDestinationDictionary places, Anchor anchor)
      throws IOException {
    String name = Bookmarks.name(anchor);
    PDDestination place = places.getDestination(encoded(name));
    return page(place == null ? places.getDestination(name) : place);
  }

  private static int page(@Nullable PDDestination place) {
    return place instanceof PDPageDestination on ? on.retrievePageNumber() + 1 : 0;
  }

  /** LibreOffice writes what is no letter or digit as its code, without the mark of the format. */
  private static String encoded(String name) {
    return name.replace("_", "5F");
  }
}
