package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligheidskompas.core.report.word.Violation.Rule;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Checks a Word file for what a screen reader, a magnifier or a keyboard needs. */
public final class WordAccessibility {

  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final int BULLET_RUN = 4;

  private final WordFile file;
  private final StyleSheet styles;
  private final List<Violation> violations = new ArrayList<>();

  private WordAccessibility(WordFile file) throws IOException {
    this.file = file;
    this.styles = StyleSheet.parse(file.data(Ooxml.STYLES));
  }

  /** What is wrong with a document; empty when nothing is. */
  public static List<Violation> check(byte[] document) throws IOException {
    return new WordAccessibility(WordFile.of(document)).check();
  }

  private List<Violation> check() throws IOException {
    properties();
    headings();
    for (Element table : file.all(Ooxml.DOCUMENT, "tbl")) {
      table(table);
    }
    drawings();
    contrast();
    links();
    controls();
    paragraphs();
    return List.copyOf(violations);
  }

  private void add(boolean wrong, Rule rule, String what) {
    if (wrong) {
      violations.add(new Violation(rule, what));
    }
  }

  private void properties() {
    Element core = file.root("docProps/core.xml");
    add(text(core, "title").isBlank(), Rule.TITLE, "no title");
    add(text(core, "subject").isBlank(), Rule.SUBJECT, "no subject");
    String language = text(core, "language");
    add(!language.matches("[a-z]{2}-[A-Z]{2}"), Rule.LANGUAGE, "no language in the properties");
    boolean spoken =
        WordFile.all(styles.document().getDocumentElement(), Ooxml.W, "lang").stream()
            .anyMatch(lang -> language.equals(StyleSheet.attribute(lang, "val")));
    add(!spoken, Rule.LANGUAGE, "the defaults speak another language");
  }

  private static String text(Element root, String element) {
    List<Element> found = WordFile.all(root, DC, element);
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }

  /** The outline goes down one step at a time; a level of the paragraph goes before the style's. */
  private void headings() {
    int last = 0;
    for (Element paragraph : file.all(Ooxml.DOCUMENT, "p")) {
      int level = outlineLevel(paragraph);
      if (level > 0) {
        add(level > last + 1, Rule.HEADING_ORDER, "level " + level + " after " + last);
        last = level;
      }
    }
  }

  private int outlineLevel(Element paragraph) {
    Element properties = StyleSheet.child(paragraph, "pPr");
    Element own = properties == null ? null : StyleSheet.child(properties, "outlineLvl");
    String value = own == null ? null : StyleSheet.attribute(own, "val");
    String style = style(paragraph);
    int level =
        value != null
            ? Integer.parseInt(value)
            : style == null ? 9 : styles.number(style, "pPr", "outlineLvl", "val", 9);
    return level > 8 ? 0 : level + 1;
  }

  private static @Nullable String style(Element paragraph) {
    Element properties = StyleSheet.child(paragraph, "pPr");
    Element style = properties == null ? null : StyleSheet.child(properties, "pStyle");
    return style == null ? null : StyleSheet.attribute(style, "val");
  }

  private void table(Element table) {
    Element properties = StyleSheet.child(table, "tblPr");
    String name = properties == null ? null : value(properties, "tblCaption");
    String what = "table " + name;
    add(
        name == null || properties == null || value(properties, "tblDescription") == null,
        Rule.TABLE_NAME,
        what);
    List<Element> rows = StyleSheet.children(table, "tr");
    Element look = properties == null ? null : StyleSheet.child(properties, "tblLook");
    boolean marked = look != null && "1".equals(StyleSheet.attribute(look, "firstRow"));
    add(!marked || !rowHas(rows.getFirst(), "tblHeader"), Rule.TABLE_HEAD, what);
    add(rows.stream().skip(1).anyMatch(row -> rowHas(row, "tblHeader")), Rule.TABLE_HEAD, what);
    add(!rows.stream().allMatch(row -> rowHas(row, "cantSplit")), Rule.ROW_SPLITS, what);
    boolean merged =
        !WordFile.all(table, Ooxml.W, "gridSpan").isEmpty()
            || !WordFile.all(table, Ooxml.W, "vMerge").isEmpty();
    add(merged, Rule.MERGED_CELLS, what);
    boolean empty =
        StyleSheet.children(rows.getFirst(), "tc").stream()
            .anyMatch(cell -> cell.getTextContent().isBlank());
    add(empty, Rule.EMPTY_HEAD_CELL, what);
  }

  private static boolean rowHas(Element row, String property) {
    Element properties = StyleSheet.child(row, "trPr");
    return properties != null && StyleSheet.child(properties, property) != null;
  }

  private static @Nullable String value(Element parent, String element) {
    Element child = StyleSheet.child(parent, element);
    return child == null ? null : StyleSheet.attribute(child, "val");
  }

  private void drawings() {
    Set<String> ids = new HashSet<>();
    for (String part : file.names()) {
      if (part.startsWith("word/") && part.endsWith(".xml")) {
        for (Element drawing : WordFile.all(file.root(part), Ooxml.WP, "docPr")) {
          String name = drawing.getAttribute("name");
          add(!ids.add(drawing.getAttribute("id")), Rule.DRAWING_IDS, name);
          boolean decoration = part.startsWith("word/header");
          boolean marked = drawing.getElementsByTagName("adec:decorative").getLength() > 0;
          add(decoration && !marked, Rule.DECORATION, name);
          add(!decoration && drawing.getAttribute("descr").isBlank(), Rule.ALTERNATIVE_TEXT, name);
        }
      }
    }
  }

  private void contrast() throws IOException {
    List<String> own = styles.ids();
    Map<String, String> ids = new HashMap<>();
    own.forEach(id -> ids.put(id, id));
    StyleContrast contrast =
        new StyleContrast(
            styles, new StyleNames(styles, ids), ThemeColors.parse(file.data(Ooxml.THEME)));
    contrast.tooPale(own).forEach(pale -> add(true, Rule.CONTRAST, pale.style()));
  }

  private void links() {
    for (Element link : file.all(Ooxml.DOCUMENT, "hyperlink")) {
      add(link.getTextContent().isBlank(), Rule.LINK_WORDS, "a link without words");
    }
  }

  /**
   * A control is announced by its name and found back by its tag. What has no tag holds a part of
   * the document, such as its contents; {@code vk:} is what a template brings along.
   */
  private void controls() {
    Set<String> tags = new HashSet<>();
    for (Element properties : file.all(Ooxml.DOCUMENT, "sdtPr")) {
      String name = value(properties, "alias");
      String tag = value(properties, "tag");
      if (tag != null && !tag.startsWith("vk:")) {
        boolean named = name != null && !name.isBlank();
        add(!named || !tags.add(tag), Rule.CONTROL_NAME, "control " + tag);
      }
    }
  }

  private void paragraphs() {
    for (Element paragraph : file.all(Ooxml.DOCUMENT, "p")) {
      String text = paragraph.getTextContent();
      boolean typed = text.matches("^(•|–|-|\\*|\\d{1,2}[.)])\\s.*");
      boolean listed = isListed(paragraph);
      add(typed && !listed && text.length() > BULLET_RUN, Rule.TYPED_LIST, text);
      boolean inCell = "tc".equals(paragraph.getParentNode().getLocalName());
      boolean drawing = !WordFile.all(paragraph, Ooxml.W, "drawing").isEmpty();
      // a separator keeps tables apart or carries the end of a section: it is no spacing
      boolean separator = "VKScheiding".equals(style(paragraph));
      add(text.isBlank() && !inCell && !drawing && !separator, Rule.EMPTY_PARAGRAPH, "empty");
    }
  }

  private boolean isListed(Element paragraph) {
    Element properties = StyleSheet.child(paragraph, "pPr");
    String style = style(paragraph);
    boolean byStyle = style != null && styles.number(style, "pPr", "numPr/numId", "val", 0) > 0;
    return byStyle || (properties != null && StyleSheet.child(properties, "numPr") != null);
  }
}
