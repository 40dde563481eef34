package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template, completed: those of the contract that it has stay as they are, whatever
 * their id (Dutch versions of Word write {@code Kop1}, always with the name {@code heading 1});
 * those that it lacks are ours.
 */
final class TemplateStyles {

  /** Typefaces that are as wide as those on other machines, so that pages come out the same. */
  private static final Set<String> METRIC =
      Set.of(
          "Calibri",
          "Carlito",
          "Cambria",
          "Caladea",
          "Arial",
          "Liberation Sans",
          "Times New Roman",
          "Liberation Serif",
          "Courier New",
          "Liberation Mono");

  private final StyleSheet ours;
  private final StyleSheet joined;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<String> found = new ArrayList<>();
  private final List<String> added = new ArrayList<>();

  private TemplateStyles(
      StyleSheet ours, StyleSheet theirs, TemplateLists lists, Map<String, String> links)
      throws IOException {
    this.ours = ours;
    for (String id : ours.ids()) {
      Optional<String> own =
          Optional.ofNullable(links.get(id)).flatMap(theirs::idByName).filter(sameType(theirs, id));
      own = own.or(() -> theirs.idByName(ours.name(id)).filter(sameType(theirs, id)));
      own = own.or(() -> Optional.of(id).filter(theirs::has).filter(sameType(theirs, id)));
      (own.isPresent() ? found : added).add(id);
      ids.put(id, own.orElse(id));
    }
    Document document = theirs.document();
    for (String id : added) {
      add(document, ours.element(id), lists);
    }
    speakDutch(document.getDocumentElement());
    this.joined = StyleSheet.parse(bytes(document));
  }

  private Predicate<String> sameType(StyleSheet theirs, String id) {
    return own -> theirs.type(own).equals(ours.type(id));
  }

  /**
   * Completes a styles part.
   *
   * @param links names of the template's styles that stand for ours, by our id
   */
  static TemplateStyles join(byte[] part, TemplateLists lists, Map<String, String> links)
      throws IOException {
    StyleSheet ours =
        StyleSheet.parse(WordTemplate.text("styles.xml").getBytes(StandardCharsets.UTF_8));
    return new TemplateStyles(ours, StyleSheet.parse(part), lists, links);
  }

  byte[] part() throws IOException {
    return bytes(joined.document());
  }

  StyleNames names() {
    return new StyleNames(joined, ids);
  }

  /** Ids of the styles that are the template's own. */
  Set<String> foundIds() {
    return found.stream().collect(Collectors.toSet());
  }

  TemplateReport report(ThemeColors theme) {
    List<String> fonts = new ArrayList<>();
    for (String which : List.of("majorFont", "minorFont")) {
      theme.font(which).filter(font -> !METRIC.contains(font)).ifPresent(fonts::add);
    }
    joined
        .value(names().id("Normal"), "rPr", "rFonts", "ascii")
        .filter(font -> !METRIC.contains(font))
        .ifPresent(fonts::add);
    List<String> distinct = fonts.stream().distinct().toList();
    return new TemplateReport(
        found,
        added,
        distinct,
        new StyleContrast(joined, names(), theme).tooPale(found),
        matches());
  }

  /** Which style stands for each of ours, and which could. */
  private List<TemplateReport.Match> matches() {
    List<TemplateReport.Match> matches = new ArrayList<>();
    for (String id : ours.ids()) {
      String type = ours.type(id);
      List<String> candidates =
          joined.ids().stream()
              .filter(own -> !added.contains(own) && joined.type(own).equals(type))
              .map(joined::name)
              .distinct()
              .sorted(String.CASE_INSENSITIVE_ORDER)
              .toList();
      String own = added.contains(id) ? "" : joined.name(String.valueOf(ids.get(id)));
      matches.add(new TemplateReport.Match(id, ours.name(id), own, candidates));
    }
    return matches;
  }

  private void add(Document document, Element style, TemplateLists lists) {
    Element copy = (Element) document.importNode(style, true);
    // only one style of a kind is the default, and the template has its own
    copy.removeAttributeNS(Ooxml.W, "default");
    for (String reference : List.of("basedOn", "next", "link")) {
      Element target = StyleSheet.child(copy, reference);
      if (target != null) {
        String id = String.valueOf(StyleSheet.attribute(target, "val"));
        target.setAttributeNS(Ooxml.W, "w:val", ids.getOrDefault(id, id));
      }
    }
    Element properties = StyleSheet.child(copy, "pPr");
    Element list = properties == null ? null : StyleSheet.child(properties, "numPr");
    Element number = list == null ? null : StyleSheet.child(list, "numId");
    if (number != null) {
      int id = Integer.parseInt(String.valueOf(StyleSheet.attribute(number, "val")));
      number.setAttributeNS(Ooxml.W, "w:val", Integer.toString(lists.number(id)));
    }
    document.getDocumentElement().appendChild(copy);
  }

  /** The language is no matter of style: screen readers read the text by it. */
  private static void speakDutch(Element root) {
    Element defaults = StyleSheet.child(root, "docDefaults");
    Element holder = defaults == null ? null : StyleSheet.child(defaults, "rPrDefault");
    Element properties = holder == null ? null : StyleSheet.child(holder, "rPr");
    Element language = properties == null ? null : StyleSheet.child(properties, "lang");
    if (language != null) {
      language.setAttributeNS(Ooxml.W, "w:val", "nl-NL");
    }
  }

  private static byte[] bytes(Document document) throws IOException {
    return XmlText.of(document, true).getBytes(StandardCharsets.UTF_8);
  }
}
