package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.clip.Clip;
import nl.veiligheidskompas.core.intake.clip.HtmlText;
import nl.veiligheidskompas.core.intake.clip.PlainLines;
import nl.veiligheidskompas.core.intake.clip.RtfText;
import org.jspecify.annotations.Nullable;

/**
 * What was taken from the clipboard, to be read. HTML says most; a program that does not write it,
 * such as WordPad, writes RTF; the words alone are read where neither says anything.
 *
 * @param html the source, or empty
 * @param rtf the source, or empty
 * @param words the text without looks, or empty
 * @param picture whether there is a picture
 */
record Copied(String html, String rtf, String words, boolean picture) {

  /** A source of so many characters is read in less time than a frame on the screen takes. */
  static final int AT_ONCE = 100_000;

  private static final Clip NOTHING = new Clip(List.of(), Map.of());

  /** What stands on a clipboard now. Called on the thread of the window. */
  static Copied of(Clipboard clipboard) {
    return new Copied(
        Objects.requireNonNullElse(clipboard.getHtml(), ""),
        Objects.requireNonNullElse(clipboard.getRtf(), ""),
        Objects.requireNonNullElse(clipboard.getString(), ""),
        clipboard.hasImage());
  }

  /** The words of it alone. */
  Copied plain() {
    return new Copied("", "", words, picture);
  }

  /** What it says when that can be read in a moment; null when it is too long for that. */
  @Nullable Clip readAtOnce(Supplier<UUID> ids) {
    if (html.length() > AT_ONCE) {
      return null;
    }
    Clip page = page(ids, Progress.NONE);
    boolean all = !page.parts().isEmpty();
    if (!all && (rtf.length() > AT_ONCE || words.length() > AT_ONCE)) {
      return null;
    }
    return all ? page : read(ids, Progress.NONE);
  }

  /**
   * What it says, with what is left out of it; without parts when there are no words.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  Clip read(Supplier<UUID> ids, Progress progress) {
    Clip page = page(ids, progress);
    if (page.parts().isEmpty() && !rtf.isEmpty()) {
      Clip document = RtfText.read(rtf, ids, progress);
      page = document.parts().isEmpty() ? page : document;
    }
    if (!page.parts().isEmpty()) {
      return page;
    }
    Clip plain = words.isEmpty() ? NOTHING : PlainLines.read(words, ids);
    Map<LeftOut, Integer> missed = page.leftOut().isEmpty() ? plain.leftOut() : page.leftOut();
    boolean onlyPicture = picture && plain.parts().isEmpty() && missed.isEmpty();
    return new Clip(plain.parts(), onlyPicture ? Map.of(LeftOut.PICTURE, 1) : missed);
  }

  private Clip page(Supplier<UUID> ids, Progress progress) {
    return html.isEmpty() ? NOTHING : HtmlText.read(html, ids, progress);
  }
}
