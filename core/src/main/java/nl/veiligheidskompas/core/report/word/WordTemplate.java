package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.office.OfficeFile;
import nl.veiligheidskompas.core.report.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a document looks like: styles, lists, colours, pages, headers and cover. Read once, then
 * used for any number of documents; immutable.
 */
public final class WordTemplate {

  /** Drawings in our own cover header: their ids are taken. */
  static final int COVER_DRAWINGS = 4;

  static final Numbering.Lists BUILT_IN_LISTS = new Numbering.Lists(1, 2, 4, 5, 2, 8);

  private final WordPackage parts;
  private final StyleNames styles;
  private final String numberingPart;
  private final Numbering.Lists lists;
  private final Palette palette;
  private final HouseStyle house;
  private final String coverHeader;

  /**
   * What a municipality's template has of its own beside its styles.
   *
   * @param page its paper and margins, or null for ours
   * @param furniture relations of its headers and footers, by element and type
   * @param cover its cover as markup, or null for ours
   * @param drawings the highest id of a drawing in it
   * @param report what was found when it was read
   */
  record HouseStyle(
      @Nullable PageGeometry page,
      Map<String, String> furniture,
      @Nullable String cover,
      int drawings,
      TemplateReport report) {}

  WordTemplate(
      WordPackage parts,
      StyleNames styles,
      String numberingPart,
      Numbering.Lists lists,
      Palette palette,
      HouseStyle house)
      throws IOException {
    this.parts = parts;
    this.styles = styles;
    this.numberingPart = numberingPart;
    this.lists = lists;
    this.palette = palette;
    this.house = house;
    this.coverHeader = text("cover-header.xml");
  }

  /** The template that comes with the program. */
  public static WordTemplate builtIn() throws IOException {
    WordPackage parts = new WordPackage();
    add(parts, Ooxml.STYLES, Ooxml.STYLES_TYPE, "styles", "styles.xml");
    add(parts, Ooxml.SETTINGS, Ooxml.SETTINGS_TYPE, "settings", "settings.xml");
    add(parts, Ooxml.THEME, Ooxml.THEME_TYPE, "theme", "theme.xml");
    parts.relate(Ooxml.DOCUMENT, Ooxml.relation("numbering"), "numbering.xml");
    StyleSheet sheet = StyleSheet.parse(parts.data(Ooxml.STYLES));
    Map<String, String> ids = new LinkedHashMap<>();
    sheet.ids().forEach(id -> ids.put(id, id));
    return new WordTemplate(
        parts,
        new StyleNames(sheet, ids),
        text("numbering.xml"),
        BUILT_IN_LISTS,
        Palette.BUILT_IN,
        new HouseStyle(null, Map.of(), null, COVER_DRAWINGS, TemplateReport.BUILT_IN));
  }

  /**
   * A municipality's template, a .docx or .dotx. Styles are found by their names; what is missing
   * is taken from our own template, what is there stays as it is. Text is left out, save a content
   * control with the tag {@code vk:omslag}, which is the cover.
   *
   * @throws RefusedException when it is no Word document, is damaged or protected, or holds what a
   *     document must not bring along: macros, embedded files, references to the outside
   */
  public static WordTemplate load(Path file) throws IOException, RefusedException {
    return load(file, Map.of());
  }

  /**
   * As {@link #load(Path)}, with styles that stand for ours under another name.
   *
   * @param links names of the template's styles by our id; what it has not says nothing
   */
  public static WordTemplate load(Path file, Map<String, String> links)
      throws IOException, RefusedException {
    return OfficeFile.open(file, "template", source -> TemplateReader.read(source, links));
  }

  private static void add(
      WordPackage parts, String name, String type, String relation, String resource)
      throws IOException {
    parts.put(name, type, text(resource).getBytes(StandardCharsets.UTF_8));
    parts.relate(Ooxml.DOCUMENT, Ooxml.relation(relation), name.substring("word/".length()));
  }

  /** One of our own parts, as text. */
  static String text(String resource) throws IOException {
    try (InputStream in = WordTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program is not complete: " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the template has of its own and what it lacked. */
  public TemplateReport report() {
    return house.report();
  }

  WordPackage parts() {
    return parts;
  }

  StyleNames styles() {
    return styles;
  }

  Palette palette() {
    return palette;
  }

  /** Fresh lists for one document, in the language of its texts. */
  Numbering numbering(Texts texts) {
    String appendix = "w:val=\"" + texts.say("report.appendix") + " %1\"";
    return new Numbering(numberingPart.replace("w:val=\"Bijlage %1\"", appendix), lists);
  }

  HeadingStyles headings() {
    return new HeadingStyles(styles, lists.headings());
  }

  PageGeometry page(PageFormat format) {
    PageGeometry own = house.page();
    return own != null ? own : PageGeometry.of(format);
  }

  /** The drawings behind our cover, as the header of its page. */
  String coverHeader() {
    return coverHeader;
  }

  Map<String, String> furniture() {
    return house.furniture();
  }

  @Nullable String cover() {
    return house.cover();
  }

  int drawings() {
    return house.drawings();
  }
}
