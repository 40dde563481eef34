package nl.veiligheidskompas.core.report.marktbladen;

import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterNumbers;
import nl.veiligheidskompas.core.sheet.ChapterRole;

/** Where the whole theme stands in the plan. */
final class SheetPlace {

  private SheetPlace() {}

  /** {@code paragraaf 2.4}; by the name of the theme when the plan has no chapter of themes. */
  static String of(ReportMatter matter, ThemeFacts theme) {
    ChapterNumbers numbers = new ChapterNumbers(matter.plan().chapters());
    for (Chapter chapter : matter.plan().chapters()) {
      String number = numbers.of(chapter);
      if (chapter.role() == ChapterRole.THEMES && number != null) {
        return matter.words().say("place", number + "." + theme.number());
      }
    }
    return matter.words().say("place.named");
  }
}
