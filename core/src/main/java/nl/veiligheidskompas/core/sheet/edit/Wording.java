package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line while it is edited. Places count the signs before them: a character is one
 * sign, and so is a footnote.
 */
public final class Wording {

  /** The character that stands for a footnote in {@link #shown}; it cannot be typed. */
  public static final char NOTE = '\ufffc';

  /** What closes a sentence. */
  private static final String CLOSING = ".?!;:\u2026";

  private Wording() {}

  /** The number of signs. */
  public static int length(RichText text) {
    int length = 0;
    for (Inline inline : text.inlines()) {
      length += length(inline);
    }
    return length;
  }

  private static int length(Inline inline) {
    return inline instanceof Inline.Run run ? run.text().length() : 1;
  }

  /** The characters, with {@link #NOTE} where a footnote hangs; as long as the signs. */
  public static String shown(RichText text) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : text.inlines()) {
      if (inline instanceof Inline.Run run) {
        shown.append(run.text());
      } else {
        shown.append(NOTE);
      }
    }
    return shown.toString();
  }

  /** Words as they can stand in one line: breaks, tabs and signs of footnotes become spaces. */
  public static String cleaned(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(c -> Character.isISOControl(c) || c == NOTE ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The part from {@code from}, inclusive, to {@code to}, exclusive. */
  public static RichText part(RichText text, int from, int to) {
    List<Inline> part = new ArrayList<>();
    int start = 0;
    for (Inline inline : text.inlines()) {
      int length = length(inline);
      int first = Math.max(0, from - start);
      int last = Math.min(length, to - start);
      if (first < last) {
        part.add(first == 0 && last == length ? inline : cut((Inline.Run) inline, first, last));
      }
      start += length;
    }
    return new RichText(part);
  }

  private static Inline cut(Inline.Run run, int from, int to) {
    return Look.of(run).run(run.text().substring(from, to));
  }

  /** Texts one behind another, neighbours of one look in one run. */
  public static RichText joined(RichText... texts) {
    List<Inline> inlines = new ArrayList<>();
    for (RichText text : texts) {
      for (Inline inline : text.inlines()) {
        add(inlines, inline);
      }
    }
    return new RichText(inlines);
  }

  private static void add(List<Inline> inlines, Inline next) {
    if (!inlines.isEmpty()
        && next instanceof Inline.Run run
        && inlines.getLast() instanceof Inline.Run last
        && Look.of(run).equals(Look.of(last))) {
      inlines.set(inlines.size() - 1, Look.of(last).run(last.text() + run.text()));
    } else {
      inlines.add(next);
    }
  }

  /** The text with another one from {@code from}, inclusive, to {@code to}, exclusive. */
  public static RichText replaced(RichText text, int from, int to, RichText by) {
    return joined(part(text, 0, from), by, part(text, to, length(text)));
  }

  /**
   * How characters look that are typed at a place: like the one before, or like the one behind at
   * the start. A link does not grow by typing at its end. What is tied grows there only at the end
   * of a line, while its sentence goes on.
   */
  public static Look lookAt(RichText text, int at) {
    Look before = lookOf(text, at - 1);
    Look behind = lookOf(text, at);
    if (before == null) {
      return at == 0 && behind != null ? behind.leadingTo(null).untied() : Look.PLAIN;
    }
    boolean inside = behind != null && Objects.equals(behind.link(), before.link());
    Look look = inside ? before : before.leadingTo(null);
    if (behind == null) {
      return goesOn(text, at) ? look : look.untied();
    }
    return new Look(
        look.marks(), look.link(), look.ties().stream().filter(behind.ties()::contains).toList());
  }

  /** What both the character before a place and the one behind it are tied to. */
  static List<UUID> tiesAround(RichText text, int at) {
    Look before = lookOf(text, at - 1);
    Look behind = lookOf(text, at);
    return before == null || behind == null
        ? List.of()
        : before.ties().stream().filter(behind.ties()::contains).toList();
  }

  /** Whether a place is the end of a line whose sentence is not closed. */
  private static boolean goesOn(RichText text, int at) {
    String shown = shown(text);
    return at == shown.length() && at > 0 && CLOSING.indexOf(shown.charAt(at - 1)) < 0;
  }

  /** The look of the character at a place, or null when there is none, or a footnote. */
  public static @Nullable Look lookOf(RichText text, int at) {
    int start = 0;
    for (Inline inline : text.inlines()) {
      int length = length(inline);
      if (at >= start && at < start + length) {
        return inline instanceof Inline.Run run ? Look.of(run) : null;
      }
      start += length;
    }
    return null;
  }

  /** The text in which the characters of a part look otherwise. */
  public static RichText looking(RichText text, int from, int to, UnaryOperator<Look> change) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : part(text, from, to).inlines()) {
      inlines.add(
          inline instanceof Inline.Run run ? change.apply(Look.of(run)).run(run.text()) : inline);
    }
    return replaced(text, from, to, new RichText(inlines));
  }

  /** Whether every character of a part has the mark; also when it has no characters. */
  public static boolean isMarked(RichText text, int from, int to, Mark mark) {
    return part(text, from, to).inlines().stream()
        .allMatch(inline -> !(inline instanceof Inline.Run run) || run.marks().contains(mark));
  }

  /** The place of the sign of the footnote with that number, from 0. */
  static int placeOfNote(RichText text, int number) {
    int at = -1;
    String shown = shown(text);
    for (int i = 0; i <= number; i++) {
      at = shown.indexOf(NOTE, at + 1);
    }
    return at;
  }
}
