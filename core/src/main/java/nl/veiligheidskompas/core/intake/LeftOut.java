package nl.veiligheidskompas.core.intake;

/** What stands in a file and does not come along into a theme sheet. */
public enum LeftOut {
  PICTURE,
  /** A remark in the margin. */
  COMMENT,
  /** Text that was deleted with tracked changes, or hidden. */
  DELETED_TEXT,
  EQUATION,
  /** A sign of a symbol font, which has no meaning without that font. */
  SYMBOL,
  /** A table of contents. */
  CONTENTS,
  /** A table or remark that this program wrote around the text when it made the file. */
  PROGRAM_TEXT,
  /** A chapter that answers none of the questions, beside chapters that do. */
  CHAPTER,
  /** A script, a form, a frame or an embedded object. */
  PROGRAM,
  /** What stands beyond the most that is read at once. */
  REST
}
