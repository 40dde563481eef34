package nl.veiligheidskompas.core.report.word;

/**
 * Fields with their results. Instructions are made of our own words and checked anchors only, never
 * of text from a plan: a field can fetch files and start programs.
 */
final class Fields {

  private Fields() {}

  /** A field whose result is plain text; {@code look} is the run's properties or empty. */
  static void write(Markup out, String instruction, String result, String look) {
    begin(out, instruction);
    out.open("w:r").raw(look).open("w:t", "xml:space", "preserve").text(result).close().close();
    end(out);
  }

  /** Everything of a field before its result. */
  static void begin(Markup out, String instruction) {
    character(out, "begin");
    out.open("w:r").open("w:instrText", "xml:space", "preserve");
    out.text(" " + instruction + " ").close().close();
    character(out, "separate");
  }

  static void end(Markup out) {
    character(out, "end");
  }

  private static void character(Markup out, String type) {
    out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }
}
