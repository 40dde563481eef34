package nl.veiligheidskompas.core.report.word;

/**
 * Content controls (ECMA-376 part 1, 17.5.2): places in a document that are found back by their
 * tag, whatever the clerk did around them.
 */
final class ContentControls {

  /** The typeface that has boxes, in every program. */
  static final String BOX_LOOK =
      "<w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\""
          + " w:hint=\"eastAsia\"/></w:rPr>";

  private static final String BOX_FONT = "MS Gothic";

  private ContentControls() {}

  /**
   * Opens a control and its properties. The caller may add a kind, closes the properties, writes
   * {@code w:sdtContent} and closes the control.
   */
  static void open(Markup out, String tag, String title) {
    out.open("w:sdt").open("w:sdtPr");
    out.empty("w:alias", "w:val", title).empty("w:tag", "w:val", tag);
  }

  /** Makes the control that is being opened a box to tick; Word knows these since 2010. */
  static void checkBox(Markup out) {
    out.open("w14:checkbox").empty("w14:checked", "w14:val", "0");
    out.empty("w14:checkedState", "w14:val", "2612", "w14:font", BOX_FONT);
    out.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", BOX_FONT).close();
  }
}
