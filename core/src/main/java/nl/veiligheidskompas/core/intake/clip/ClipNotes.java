package nl.veiligheidskompas.core.intake.clip;

import java.util.HashMap;
import java.util.Map;
import nl.veiligheidskompas.core.sheet.edit.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The footnotes that Word and LibreOffice write below a text. */
final class ClipNotes {

  private static final String NOTES =
      "div[style*=mso-element:footnote], div[style*=mso-element:endnote], div[id^=sdfootnote],"
          + " div[id^=sdendnote]";

  private final Map<String, String> notes = new HashMap<>();

  private ClipNotes() {}

  /** Takes the footnotes out of a document. */
  static ClipNotes takenFrom(Document document) {
    ClipNotes notes = new ClipNotes();
    for (Element note : document.select(NOTES)) {
      if (!TextLook.style(note, "mso-element").endsWith("-list")) {
        notes.take(note);
      }
    }
    document.select(NOTES).remove();
    return notes;
  }

  private void take(Element note) {
    var signs = note.select("a[name]");
    signs.remove();
    String words = Wording.cleaned(note.text()).strip();
    signs.forEach(sign -> notes.put("#" + sign.attr("name"), words));
  }

  /** What the footnote says that an anchor leads to, or null when it leads elsewhere. */
  @Nullable String at(Element anchor) {
    return notes.get(anchor.attr("href"));
  }
}
