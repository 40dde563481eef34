package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A line of text while it is edited: one sign for each character and one for each footnote, so that
 * looks and footnotes move along with what is typed around them.
 *
 * @param signs in reading order
 */
public record EditableText(List<Sign> signs) {

  public static final EditableText EMPTY = new EditableText(List.of());

  /** The character that stands for a footnote in {@link #shown()}. */
  public static final char NOTE = '\u203b';

  /** One place in the line. */
  public sealed interface Sign {}

  /** A character in its look. */
  public record Letter(char character, Look look) implements Sign {}

  /** A footnote. */
  public record Note(String text) implements Sign {}

  /** How a character looks and where it leads. */
  public record Look(Set<Mark> marks, @Nullable String link) {

    public static final Look PLAIN = new Look(Set.of(), null);

    public Look {
      marks = Set.copyOf(marks);
    }

    Look with(Mark mark, boolean on) {
      Set<Mark> changed = marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks);
      if (on) {
        changed.add(mark);
      } else {
        changed.remove(mark);
      }
      return new Look(changed, link);
    }

    Look leadingTo(@Nullable String address) {
      return new Look(marks, address);
    }
  }

  public EditableText {
    signs = List.copyOf(signs);
  }

  /** The text of a block, ready to be edited. */
  public static EditableText of(RichText text) {
    List<Sign> signs = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      switch (inline) {
        case Inline.Footnote note -> signs.add(new Note(note.text()));
        case Inline.Run run -> {
          Look look = new Look(Set.copyOf(run.marks()), run.link());
          run.text().chars().forEach(c -> signs.add(new Letter((char) c, look)));
        }
      }
    }
    return new EditableText(signs);
  }

  /** The text as a block keeps it: neighbours of one look in one run. */
  public RichText richText() {
    List<Inline> inlines = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Look look = Look.PLAIN;
    for (Sign sign : signs) {
      if (sign instanceof Letter letter && letter.look().equals(look)) {
        run.append(letter.character());
        continue;
      }
      flush(run, look, inlines);
      switch (sign) {
        case Note note -> inlines.add(new Inline.Footnote(note.text()));
        case Letter letter -> {
          look = letter.look();
          run.append(letter.character());
        }
      }
    }
    flush(run, look, inlines);
    return new RichText(inlines);
  }

  private static void flush(StringBuilder run, Look look, List<Inline> inlines) {
    if (!run.isEmpty()) {
      inlines.add(new Inline.Run(run.toString(), List.copyOf(look.marks()), look.link()));
      run.setLength(0);
    }
  }

  public int length() {
    return signs.size();
  }

  /** The characters, with {@link #NOTE} where a footnote hangs; as long as the signs. */
  public String shown() {
    StringBuilder text = new StringBuilder(signs.size());
    for (Sign sign : signs) {
      text.append(sign instanceof Letter letter ? letter.character() : NOTE);
    }
    return text.toString();
  }

  /**
   * The text after somebody changed {@link #shown()} into this: what stands before and after the
   * changed part keeps its looks and footnotes; what is new looks like the character before it, or
   * like the one after it at the start. A footnote cannot be typed: {@link #NOTE} is left out.
   */
  public EditableText retyped(String now) {
    String before = shown();
    Changed changed = Changed.between(before, now);
    String typed =
        now.substring(changed.start(), changed.endNow()).replace(String.valueOf(NOTE), "");
    return replace(changed.start(), changed.endBefore(), typed);
  }

  /** The text with other characters from {@code from}, inclusive, to {@code to}, exclusive. */
  public EditableText replace(int from, int to, String typed) {
    Look look = lookAt(from, to);
    List<Sign> changed = new ArrayList<>(signs.subList(0, from));
    typed.chars().forEach(c -> changed.add(new Letter((char) c, look)));
    changed.addAll(signs.subList(to, signs.size()));
    return new EditableText(changed);
  }

  private Look lookAt(int from, int to) {
    Letter before = letter(from - 1);
    Letter after = letter(to);
    if (before == null) {
      return from == 0 && after != null ? after.look() : Look.PLAIN;
    }
    // a link does not grow by typing behind it
    boolean inside = after != null && Objects.equals(after.look().link(), before.look().link());
    return inside ? before.look() : before.look().leadingTo(null);
  }

  private @Nullable Letter letter(int at) {
    return at >= 0 && at < signs.size() && signs.get(at) instanceof Letter letter ? letter : null;
  }

  /** The text with a look switched on or off from {@code from} to {@code to}. */
  public EditableText marked(int from, int to, Mark mark, boolean on) {
    return looking(from, to, look -> look.with(mark, on));
  }

  /** The text with a link from {@code from} to {@code to}; null takes links away. */
  public EditableText linked(int from, int to, @Nullable String address) {
    return looking(from, to, look -> look.leadingTo(address));
  }

  private EditableText looking(int from, int to, UnaryOperator<Look> change) {
    List<Sign> changed = new ArrayList<>(signs);
    for (int i = from; i < to; i++) {
      if (changed.get(i) instanceof Letter letter) {
        changed.set(i, new Letter(letter.character(), change.apply(letter.look())));
      }
    }
    return new EditableText(changed);
  }

  /** Whether every character from {@code from} to {@code to} has the look; false for none. */
  public boolean isMarked(int from, int to, Mark mark) {
    List<Letter> letters =
        signs.subList(from, to).stream()
            .filter(Letter.class::isInstance)
            .map(Letter.class::cast)
            .toList();
    return !letters.isEmpty() && letters.stream().allMatch(l -> l.look().marks().contains(mark));
  }

  /** The address that the character behind this place leads to, or null. */
  public @Nullable String linkAt(int at) {
    Letter letter = letter(at);
    return letter == null ? null : letter.look().link();
  }

  /** The text with a footnote more, before the sign at {@code at}. */
  public EditableText withNote(int at, String text) {
    List<Sign> changed = new ArrayList<>(signs);
    changed.add(at, new Note(text));
    return new EditableText(changed);
  }

  /** The text in which the footnote with that number (from 0) says something else. */
  public EditableText renoted(int number, String text) {
    List<Sign> changed = new ArrayList<>(signs);
    changed.set(noteAt(number), new Note(text));
    return new EditableText(changed);
  }

  /** The text without the footnote with that number (from 0). */
  public EditableText withoutNote(int number) {
    List<Sign> changed = new ArrayList<>(signs);
    changed.remove(noteAt(number));
    return new EditableText(changed);
  }

  /** What the footnotes say, in reading order. */
  public List<String> notes() {
    return signs.stream().filter(Note.class::isInstance).map(sign -> ((Note) sign).text()).toList();
  }

  /** Throws IndexOutOfBoundsException when there is no footnote of that number. */
  private int noteAt(int number) {
    int count = 0;
    for (int i = 0; i < signs.size(); i++) {
      if (signs.get(i) instanceof Note) {
        if (count == number) {
          return i;
        }
        count++;
      }
    }
    throw new IndexOutOfBoundsException(number);
  }

  /** The part from {@code from} to {@code to}. */
  public EditableText part(int from, int to) {
    return new EditableText(signs.subList(from, to));
  }

  /** This text with that one behind it. */
  public EditableText followedBy(EditableText other) {
    List<Sign> all = new ArrayList<>(signs);
    all.addAll(other.signs);
    return new EditableText(all);
  }
}
