package nl.veiligheidskompas.core.intake.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The lists of a document: which are numbered, and on which level a style stands. */
final class Numbering {

  /** Word has nine levels. */
  private static final int DEEPEST = 8;

  private final Map<String, Element> lists = new HashMap<>();

  /** The lists of a part; none when the document has no such part. */
  Numbering(@Nullable Element part) {
    if (part == null) {
      return;
    }
    Map<String, Element> abstracts = new HashMap<>();
    for (Element list : Markup.children(part, "abstractNum")) {
      abstracts.put(Markup.attribute(list, "abstractNumId"), list);
    }
    for (Element list : Markup.children(part, "num")) {
      Element kind = abstracts.get(Markup.value(list, "abstractNumId"));
      if (kind != null) {
        lists.put(Markup.attribute(list, "numId"), kind);
      }
    }
  }

  /**
   * A place in a list.
   *
   * @param list the number of the list in the file
   * @param level from 0
   */
  record Position(String list, int level, boolean numbered) {}

  /**
   * Where a paragraph stands in a list, or null when it stands in none.
   *
   * @param own the list properties of the paragraph itself, or null
   * @param style its style
   */
  @Nullable Position of(@Nullable Element own, String style, Styles styles) {
    Element fromStyle = styles.list(style);
    String list = Markup.value(own, "numId");
    if (list.isEmpty()) {
      list = Markup.value(fromStyle, "numId");
    }
    if (list.isEmpty() || list.equals("0")) {
      return null;
    }
    Element kind = lists.get(list);
    int level = level(own, fromStyle, kind, styles.listStyle(style));
    return new Position(list, level, isNumbered(kind, level));
  }

  private static int level(
      @Nullable Element own, @Nullable Element fromStyle, @Nullable Element kind, String style) {
    String said = Markup.value(own, "ilvl");
    if (said.isEmpty()) {
      said = Markup.value(fromStyle, "ilvl");
    }
    if (said.isEmpty() && kind != null) {
      for (Element level : Markup.children(kind, "lvl")) {
        if (!style.isEmpty() && Markup.value(level, "pStyle").equals(style)) {
          said = Markup.attribute(level, "ilvl");
        }
      }
    }
    return Math.min(Markup.number(said, 0), DEEPEST);
  }

  private static boolean isNumbered(@Nullable Element kind, int level) {
    if (kind == null) {
      return false;
    }
    for (Element one : Markup.children(kind, "lvl")) {
      if (Markup.attribute(one, "ilvl").equals(String.valueOf(level))) {
        String format = Markup.value(one, "numFmt");
        return !format.isEmpty() && !format.equals("bullet") && !format.equals("none");
      }
    }
    return false;
  }
}
