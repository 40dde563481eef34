package nl.veiligheidskompas.core.report.word;

/** Names of Office Open XML (ECMA-376) that more than one class writes. */
final class Ooxml {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** The part that holds the text. */
  static final String DOCUMENT = "word/document.xml";

  static final String STYLES = "word/styles.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String SETTINGS = "word/settings.xml";
  static final String THEME = "word/theme/theme1.xml";

  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String DOCUMENT_TYPE = WORD_TYPE + "document.main+xml";
  static final String STYLES_TYPE = WORD_TYPE + "styles+xml";
  static final String NUMBERING_TYPE = WORD_TYPE + "numbering+xml";
  static final String FOOTNOTES_TYPE = WORD_TYPE + "footnotes+xml";
  static final String SETTINGS_TYPE = WORD_TYPE + "settings+xml";
  static final String HEADER_TYPE = WORD_TYPE + "header+xml";
  static final String FOOTER_TYPE = WORD_TYPE + "footer+xml";
  static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

  private Ooxml() {}

  /** The type of a relation of an office document, such as {@code styles}. */
  static String relation(String kind) {
    return R + "/" + kind;
  }
}
