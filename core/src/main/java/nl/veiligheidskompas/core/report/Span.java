package nl.veiligheidskompas.core.report;

import nl.veiligheidskompas.core.sheet.RichText;

/** A piece of a line of a report. */
public sealed interface Span {

  /** Text as the author of the plan wrote it, with its own bold, italics, links and footnotes. */
  record Written(RichText text) implements Span {
    /** What words of the plan are tied to leaves no trace in print. */
    public Written {
      text = text.untied();
    }
  }

  /** Words that the report itself says, in a role. */
  record Styled(String text, TextRole role) implements Span {}

  /**
   * Points at another place and prints what that place is called: {@code Tabel 20} for a caption,
   * {@code 2.1} for a numbered heading, the words of the heading for an unnumbered one.
   */
  record Reference(Anchor target) implements Span {}

  /**
   * Left open for the clerk: a content control for plain text.
   *
   * @param tag stable name of the control; unique in the document
   * @param title what is asked for
   * @param words what stands there until it is filled in
   */
  record FillIn(String tag, String title, String words) implements Span {}

  /**
   * A box to tick.
   *
   * @param tag stable name of the control, such as {@code thema:4:keuze:2}; unique in the document
   * @param title what is chosen by ticking it
   */
  record CheckBox(String tag, String title) implements Span {

    /** The sign of a box that is not ticked. */
    public static final String OPEN = "\u2610";
  }

  /** A new line within the same paragraph. */
  record LineBreak() implements Span {}
}
