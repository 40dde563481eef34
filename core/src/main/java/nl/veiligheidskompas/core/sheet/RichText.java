package nl.veiligheidskompas.core.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph's worth of text: runs and footnotes in reading order, without line breaks between
 * paragraphs.
 */
public record RichText(List<Inline> inlines) {

  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    inlines = List.copyOf(inlines);
  }

  /** Unmarked text; empty for an empty string. */
  public static RichText of(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(new Inline.Run(text, List.of(), null)));
  }

  /** The characters of the runs, without looks and without footnotes. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Run run) {
        text.append(run.text());
      }
    }
    return text.toString();
  }

  /** The footnotes in reading order. */
  public List<Inline.Footnote> footnotes() {
    return inlines.stream()
        .filter(Inline.Footnote.class::isInstance)
        .map(Inline.Footnote.class::cast)
        .toList();
  }

  /** The same text tied to nothing, as it is printed; neighbours that look alike are one run. */
  public RichText untied() {
    List<Inline> untied = new ArrayList<>();
    for (Inline inline : inlines) {
      Inline.Run before =
          !untied.isEmpty() && untied.getLast() instanceof Inline.Run run ? run : null;
      if (!(inline instanceof Inline.Run now)) {
        untied.add(inline);
      } else if (before != null
          && before.marks().equals(now.marks())
          && java.util.Objects.equals(before.link(), now.link())) {
        untied.removeLast();
        untied.add(new Inline.Run(before.text() + now.text(), now.marks(), now.link()));
      } else {
        untied.add(new Inline.Run(now.text(), now.marks(), now.link()));
      }
    }
    return new RichText(untied);
  }

  /** Whether nothing would be printed. */
  public boolean isBlank() {
    return plain().isBlank() && footnotes().isEmpty();
  }
}
