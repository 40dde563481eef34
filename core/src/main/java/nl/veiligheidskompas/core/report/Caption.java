package nl.veiligheidskompas.core.report;

/**
 * The numbered line with a table or figure. Tables have it above them, figures below; a table that
 * is read as a picture, such as a time bar, is captioned as a figure.
 *
 * @param text a sentence without full stop
 */
public record Caption(Kind kind, Anchor anchor, Line text) {

  /** Tables and figures are numbered apart. */
  public enum Kind {
    TABLE,
    FIGURE
  }

  public static Caption table(Anchor anchor, String text) {
    return new Caption(Kind.TABLE, anchor, Line.of(text));
  }

  public static Caption figure(Anchor anchor, String text) {
    return new Caption(Kind.FIGURE, anchor, Line.of(text));
  }
}
