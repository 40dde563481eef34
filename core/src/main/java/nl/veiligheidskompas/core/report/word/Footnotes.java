package nl.veiligheidskompas.core.report.word;

import java.util.ArrayList;
import java.util.List;

/** The footnotes of one document, numbered by Word in the order in which they were added. */
final class Footnotes {

  private final List<String> texts = new ArrayList<>();

  /** Adds a note and answers its id in the file. */
  int add(String text) {
    texts.add(text);
    return texts.size();
  }

  /** The part, in the styles of a template. */
  byte[] part(StyleNames styles) {
    Markup out = Markup.part(1024 + 300 * texts.size()).open("w:footnotes", "xmlns:w", Ooxml.W);
    separator(out, "-1", "separator");
    separator(out, "0", "continuationSeparator");
    for (int i = 0; i < texts.size(); i++) {
      note(out, i + 1, texts.get(i), styles);
    }
    return out.close().bytes();
  }

  private static void separator(Markup out, String id, String type) {
    out.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:pPr");
    out.empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto").close();
    out.open("w:r").empty("w:" + type).close().close().close();
  }

  private static void note(Markup out, int id, String text, StyleNames styles) {
    out.open("w:footnote", "w:id", Integer.toString(id)).open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", styles.id("FootnoteText")).close();
    out.open("w:r").open("w:rPr");
    out.empty("w:rStyle", "w:val", styles.id("FootnoteReference")).close();
    out.empty("w:footnoteRef").close();
    out.open("w:r");
    TextRuns.write(out, " " + text);
    out.close().close().close();
  }
}
