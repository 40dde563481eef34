package nl.veiligheidskompas.core.report.word;

import nl.veiligheidskompas.core.report.Anchor;

/** Numbers the bookmarks of a document; their names are those of the anchors. */
final class Bookmarks {

  // hidden in Word's list of bookmarks, and not of the kind (_Toc) that Word throws away by itself
  private static final String PREFIX = "_Ref_";

  private final Markup out;
  private int last;

  Bookmarks(Markup out) {
    this.out = out;
  }

  /** The name in the file. */
  static String name(Anchor anchor) {
    return PREFIX + anchor.name();
  }

  /** Begins a bookmark and answers what {@link #end} needs. */
  String begin(Anchor anchor) {
    String id = Integer.toString(++last);
    out.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor));
    return id;
  }

  void end(String id) {
    out.empty("w:bookmarkEnd", "w:id", id);
  }
}
