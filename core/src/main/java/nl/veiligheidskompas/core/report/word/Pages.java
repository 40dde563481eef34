package nl.veiligheidskompas.core.report.word;

import java.util.Map;
import nl.veiligheidskompas.core.report.Anchor;

/**
 * On which page everything stands; the cover is page 1.
 *
 * @param headings page of every heading that the contents name
 * @param total number of pages
 * @param counted whether a program laid the document out, or the pages were estimated
 */
public record Pages(Map<Anchor, Integer> headings, int total, boolean counted) {
  public Pages {
    headings = Map.copyOf(headings);
  }
}
