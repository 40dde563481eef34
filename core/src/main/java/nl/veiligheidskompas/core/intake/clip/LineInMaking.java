package nl.veiligheidskompas.core.intake.clip;

import java.util.List;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.LineText;
import nl.veiligheidskompas.core.intake.Losses;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Wording;
import org.jspecify.annotations.Nullable;

/** One line of text while it is read: white space in the source is one space at most. */
final class LineInMaking {

  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern UNSEEN = Pattern.compile("[\u200b\u200e\u200f\u2060\ufeff]");

  /** Signs that mean something in a symbol font only. */
  private static final Pattern SYMBOL = Pattern.compile("[\ue000-\uf8ff]");

  private final Losses losses;
  private LineText text = new LineText();
  private boolean begun;

  /** The look of a space that is written when something follows; null when there is none. */
  private @Nullable TextLook space;

  LineInMaking(Losses losses) {
    this.losses = losses;
  }

  /**
   * Adds text of the source.
   *
   * @param endLine is called at every line break that counts
   */
  void add(String source, TextLook look, Runnable endLine) {
    if (!look.spaced()) {
      add(source, look);
      return;
    }
    boolean first = true;
    for (String line : BREAK.split(source, -1)) {
      if (!first) {
        endLine.run();
      }
      first = false;
      add(line, look);
    }
  }

  private void add(String source, TextLook look) {
    String words = UNSEEN.matcher(source).replaceAll("");
    if (SYMBOL.matcher(words).find()) {
      losses.add(LeftOut.SYMBOL);
      words = SYMBOL.matcher(words).replaceAll("");
    }
    words = SPACE.matcher(Wording.cleaned(words)).replaceAll(" ");
    String bare = words.strip();
    TextLook waiting = space;
    if (begun && waiting == null && words.startsWith(" ")) {
      waiting = look;
    }
    if (bare.isEmpty()) {
      space = waiting;
      return;
    }
    if (waiting != null) {
      text.add(" ", waiting.marks(), waiting.link(), waiting.ties());
    }
    text.add(bare, look.marks(), look.link(), look.ties());
    begun = true;
    space = words.endsWith(" ") ? look : null;
  }

  /** Hangs a footnote on what stands before. */
  void note(String words) {
    text.note(words);
    begun = true;
  }

  /** The line so far, and begins anew. */
  RichText end() {
    List<RichText> lines = text.lines();
    text = new LineText();
    begun = false;
    space = null;
    return lines.isEmpty() ? RichText.EMPTY : lines.getFirst();
  }
}
