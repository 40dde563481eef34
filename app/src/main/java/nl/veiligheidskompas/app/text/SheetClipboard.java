package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Underway;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.clip.Clip;
import nl.veiligheidskompas.core.intake.clip.HtmlWriting;
import nl.veiligheidskompas.core.intake.clip.RtfWriting;
import nl.veiligheidskompas.core.sheet.edit.Deleting;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Inserting;
import nl.veiligheidskompas.core.sheet.edit.Part;
import nl.veiligheidskompas.core.sheet.edit.Tying;

/**
 * Copies what is selected as HTML, RTF and plain text, and pastes what other programs copied. What
 * is long is read behind the window; the user writes on meanwhile.
 */
final class SheetClipboard {

  private final SheetArea area;
  private final Work work;
  private final Predicate<UUID> known;
  private final List<LatePaste> reading = new ArrayList<>();

  /**
   * @param known whether words of this page can be tied to an item
   */
  SheetClipboard(SheetArea area, Work work, Predicate<UUID> known) {
    this.area = area;
    this.work = work;
    this.known = known;
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
    paste(Copied.of(Clipboard.getSystemClipboard()));
  }

  /** Pastes the words alone. */
  void pasteWords() {
    paste(Copied.of(Clipboard.getSystemClipboard()).plain());
  }

  /** Nothing that is still being read is pasted: the page goes. */
  void stop() {
    if (!reading.isEmpty()) {
      reading.forEach(LatePaste::cancel);
      reading.clear();
      say(area.texts().say("text.paste.stopped"));
    }
  }

  private void paste(Copied copied) {
    Writing writing = area.writing();
    if (!writing.isEditable()) {
      return;
    }
    Clip clip = copied.readAtOnce(writing.ids());
    if (clip == null) {
      readBehind(copied);
    } else if (clip.parts().isEmpty()) {
      sayNothing(clip);
    } else {
      writing.breakStep();
      writing.edit(TextStep.PASTE, draft -> put(draft, clip.parts()));
      area.paper().reveal();
      sayLeftOut(clip);
    }
  }

  /** The draft with a fragment in the place of what is selected, tied to what it may be tied to. */
  private Draft put(Draft draft, List<Part> parts) {
    Supplier<UUID> ids = area.writing().ids();
    Draft cleared = Deleting.delete(draft, ids);
    return Inserting.insert(cleared, Tying.arriving(cleared, parts, known), ids);
  }

  private void readBehind(Copied copied) {
    Writing writing = area.writing();
    writing.breakStep();
    LatePaste late = new LatePaste(writing);
    reading.add(late);
    Running running =
        work.start(
            progress -> copied.read(writing.ids(), progress),
            clip -> land(late, clip),
            failure -> fail(late, failure));
    late.isReadBy(running);
    if (!running.ended().get()) {
      Event.fireEvent(area, new Underway(area.texts().say("text.paste.reading"), running));
    }
  }

  private void land(LatePaste late, Clip clip) {
    if (!reading.remove(late)) {
      return;
    }
    if (clip.parts().isEmpty()) {
      late.end();
      sayNothing(clip);
    } else if (late.land(draft -> put(draft, clip.parts()))) {
      area.paper().reveal();
      sayLeftOut(clip);
    } else {
      say(area.texts().say("text.paste.stopped"));
    }
  }

  private void fail(LatePaste late, Exception failure) {
    late.end();
    if (reading.remove(late)) {
      say(area.texts().say("text.paste.stopped"));
    }
    if (!(failure instanceof CancellationException)) {
      throw new IllegalStateException("a paste cannot be read", failure);
    }
  }

  private void sayNothing(Clip clip) {
    if (!clip.leftOut().isEmpty()) {
      say(area.texts().say("text.paste.nothing", counted(clip.leftOut())));
    }
  }

  private void sayLeftOut(Clip clip) {
    if (!clip.leftOut().isEmpty()) {
      say(area.texts().say("text.paste.leftout", counted(clip.leftOut())));
    }
  }

  private void say(String sentence) {
    Event.fireEvent(area, new Said(sentence));
  }

  private String counted(Map<LeftOut, Integer> leftOut) {
    Texts texts = area.texts();
    return String.join(
        ", ",
        leftOut.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> counted(texts.word(one.getKey()), one.getValue()))
            .toList());
  }

  private String counted(String what, int times) {
    return times == 1 ? what : area.texts().say("text.paste.times", what, times);
  }
}
