package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.clip.Clip;
import nl.veiligheidskompas.core.intake.clip.HtmlText;
import nl.veiligheidskompas.core.intake.clip.HtmlWriting;
import nl.veiligheidskompas.core.intake.clip.PlainLines;
import nl.veiligheidskompas.core.intake.clip.RtfText;
import nl.veiligheidskompas.core.intake.clip.RtfWriting;
import nl.veiligheidskompas.core.sheet.edit.Deleting;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Inserting;
import nl.veiligheidskompas.core.sheet.edit.Part;

/** Copies what is selected as HTML, RTF and plain text, and pastes what other programs copied. */
final class SheetClipboard {

  private static final Clip NOTHING = new Clip(List.of(), Map.of());

  private final SheetArea area;

  SheetClipboard(SheetArea area) {
    this.area = area;
  }

  void copy() {
    Draft draft = area.writing().now();
    if (draft.selection().isEmpty()) {
      return;
    }
    List<Part> fragment = Excerpt.of(draft);
    ClipboardContent content = new ClipboardContent();
    content.putHtml(HtmlWriting.of(fragment));
    content.putRtf(RtfWriting.of(fragment));
    content.putString(Excerpt.plain(fragment));
    Clipboard.getSystemClipboard().setContent(content);
  }

  void cut() {
    copy();
    Writing writing = area.writing();
    if (writing.isEditable() && !writing.now().selection().isEmpty()) {
      writing.breakStep();
      writing.edit(TextStep.CUT, draft -> Deleting.delete(draft, writing.ids()));
      area.paper().reveal();
    }
  }

  /** Pastes with the looks that a plan knows. */
  void paste() {
    Clip clip = withLooks(Clipboard.getSystemClipboard());
    if (clip.parts().isEmpty()) {
      pastePlain(clip.leftOut());
    } else {
      put(clip.parts(), clip.leftOut());
    }
  }

  /** HTML says most; a program that does not write it, such as WordPad, writes RTF. */
  private Clip withLooks(Clipboard clipboard) {
    String html = clipboard.getHtml();
    String rtf = clipboard.getRtf();
    Clip page = html == null ? NOTHING : HtmlText.read(html, area.writing().ids());
    if (!page.parts().isEmpty() || rtf == null) {
      return page;
    }
    Clip document = RtfText.read(rtf, area.writing().ids());
    return document.parts().isEmpty() ? page : document;
  }

  /** Pastes the words alone. */
  void pasteWords() {
    pastePlain(Map.of());
  }

  private void pastePlain(Map<LeftOut, Integer> leftOut) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String words = clipboard.getString();
    if (words != null && !words.isEmpty()) {
      Clip clip = PlainLines.read(words, area.writing().ids());
      put(clip.parts(), leftOut.isEmpty() ? clip.leftOut() : leftOut);
    } else if (!leftOut.isEmpty() || clipboard.hasImage()) {
      say("text.paste.nothing", leftOut.isEmpty() ? Map.of(LeftOut.PICTURE, 1) : leftOut);
    }
  }

  private void put(List<Part> parts, Map<LeftOut, Integer> leftOut) {
    Writing writing = area.writing();
    if (!writing.isEditable() || parts.isEmpty()) {
      return;
    }
    writing.breakStep();
    writing.edit(TextStep.PASTE, draft -> Inserting.insert(draft, parts, writing.ids()));
    area.paper().reveal();
    if (!leftOut.isEmpty()) {
      say("text.paste.leftout", leftOut);
    }
  }

  private void say(String key, Map<LeftOut, Integer> leftOut) {
    Texts texts = area.texts();
    List<String> words =
        leftOut.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> counted(texts.word(one.getKey()), one.getValue()))
            .toList();
    Event.fireEvent(area, new Said(texts.say(key, String.join(", ", words))));
  }

  private String counted(String what, int times) {
    return times == 1 ? what : area.texts().say("text.paste.times", what, times);
  }
}
