package nl.veiligheidskompas.app.palette;

/**
 * Something that the palette can find.
 *
 * @param text what is searched and shown
 * @param detail where it stands, shown in grey at the right
 * @param action what choosing it does
 */
public record PaletteEntry(Group group, String text, String detail, Runnable action) {

  /** The kinds of things, in the order in which they are listed. */
  public enum Group {
    THEME,
    GOAL,
    INDICATOR,
    LINE,
    COST,
    PARTNER,
    FINDING,
    EDITION,
    COMMAND
  }
}
