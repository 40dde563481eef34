package nl.veiligheidskompas.core.report.word;

import nl.veiligheidskompas.core.report.Cover;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;

/** Writes the first page: the template's own cover when it has one, else ours. */
final class CoverWriter {

  private final Draft draft;
  private final TableWriter tables;

  CoverWriter(Draft draft, TableWriter tables) {
    this.draft = draft;
    this.tables = tables;
  }

  /** Answers whether there is a cover at all. */
  boolean write() {
    Cover cover = draft.document().cover();
    if (cover == null) {
      return false;
    }
    String own = draft.template().cover();
    if (own != null) {
      draft.out().raw(own);
      draft.out().forgetSectionPlace();
      return true;
    }
    line("VKOmslagregel", cover.organisation());
    line("Title", cover.title());
    line("VKOmslagperiode", cover.subtitle());
    line("VKOmslagzin", cover.lead());
    Table facts = cover.facts();
    if (facts != null) {
      tables.write(facts, false);
    }
    return true;
  }

  private void line(String style, String text) {
    if (!text.isBlank()) {
      draft.paragraph(style).open(draft.out());
      draft.inline().write(Line.of(text), style);
      draft.out().close();
    }
  }
}
