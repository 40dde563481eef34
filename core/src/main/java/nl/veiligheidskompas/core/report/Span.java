package nl.veiligheidskompas.core.report;

import nl.veiligheidskompas.core.sheet.RichText;

/** A piece of a line of a report. */
public sealed interface Span {

  /** Text as the author of the plan wrote it, with its own bold, italics, links and footnotes. */
  record Written(RichText text) implements Span {}

  /** Words that the report itself says, in a role. */
  record Styled(String text, TextRole role) implements Span {}

  /**
   * Points at another place and prints what that place is called: {@code Tabel 20} for a caption,
   * {@code 2.1} for a numbered heading, the words of the heading for an unnumbered one.
   */
  record Reference(Anchor target) implements Span {}

  /** A new line within the same paragraph. */
  record LineBreak() implements Span {}
}
