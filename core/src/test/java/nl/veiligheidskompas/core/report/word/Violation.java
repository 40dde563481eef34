package nl.veiligheidskompas.core.report.word;

/** What keeps somebody from reading a document with other means than eyes. */
record Violation(Rule rule, String what) {

  /** What EN 301 549 and WCAG 2.1 AA ask of a text document. */
  enum Rule {
    TITLE,
    SUBJECT,
    LANGUAGE,
    HEADING_ORDER,
    TABLE_HEAD,
    TABLE_NAME,
    ROW_SPLITS,
    MERGED_CELLS,
    EMPTY_HEAD_CELL,
    ALTERNATIVE_TEXT,
    DECORATION,
    CONTRAST,
    LINK_WORDS,
    TYPED_LIST,
    DRAWING_IDS,
    CONTROL_NAME,
    EMPTY_PARAGRAPH
  }
}
