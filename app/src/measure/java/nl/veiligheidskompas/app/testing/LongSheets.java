package nl.veiligheidskompas.app.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.TextLength;

/** Theme sheets longer than anyone writes. */
public final class LongSheets {

  private LongSheets() {}

  /** The same sections over and over under keys of their own, until they fill so many pages. */
  public static List<Section> of(List<Section> sheet, int pages) {
    List<Section> sections = new ArrayList<>();
    while (TextLength.of(sections).pages().compareTo(BigDecimal.valueOf(pages)) < 0) {
      Section next = sheet.get(sections.size() % sheet.size());
      sections.add(
          new Section(
              Desks.nextId(),
              sections.size(),
              next.themeId(),
              next.kind(),
              next.heading(),
              LargePlans.copies(next.blocks())));
    }
    return sections;
  }
}
