package nl.veiligheidskompas.core.sheet;

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

  /** Whether nothing would be printed. */
  public boolean isBlank() {
    return plain().isBlank() && footnotes().isEmpty();
  }
}
