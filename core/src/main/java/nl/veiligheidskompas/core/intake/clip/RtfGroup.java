package nl.veiligheidskompas.core.intake.clip;

import org.jspecify.annotations.Nullable;

/** What holds between two braces of RTF; an inner pair begins with what holds outside. */
final class RtfGroup {

  /** Where the text between the braces goes. */
  enum Destination {
    TEXT,
    /** Says what is not for reading, or what we have no place for. */
    NOWHERE,
    FONTS,
    STYLES,
    /** The sign before an item of a list. */
    SIGN,
    /** What a field does. */
    FIELD
  }

  /** The instruction of a field, which stands before its result. */
  static final class Field {
    final StringBuilder code = new StringBuilder();
  }

  Destination destination = Destination.TEXT;
  boolean bold;
  boolean italic;
  boolean hidden;
  boolean deleted;
  @Nullable String link;
  @Nullable Field field;
  int font;

  /** How many signs after a Unicode number stand in for it, for old readers. */
  int standIns = 1;

  int style;

  /** The number of the list, 0 for none. */
  int list;

  /** How deep the item is nested, from 0. */
  int level;

  /** The level of the heading from 0, or -1. */
  int outline = -1;

  boolean inTable;

  /** Whether a footnote ends with this group. */
  boolean note;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.bold = bold;
    inner.italic = italic;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.link = link;
    inner.field = field;
    inner.font = font;
    inner.standIns = standIns;
    inner.style = style;
    inner.list = list;
    inner.level = level;
    inner.outline = outline;
    inner.inTable = inTable;
    return inner;
  }

  /** Back to the looks of the style. */
  void plain() {
    bold = false;
    italic = false;
    hidden = false;
    deleted = false;
  }

  /** Back to a paragraph without looks. */
  void plainParagraph() {
    style = 0;
    list = 0;
    level = 0;
    outline = -1;
    inTable = false;
  }
}
