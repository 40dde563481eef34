package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.office.OfficeFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a municipality's template what it may change: styles, theme, lists, headers, footers,
 * margins and cover. Its text stays behind.
 */
final class TemplateReader {

  /** Relations of the main part that are kept; their targets have fixed names. */
  private static final Map<String, String> FIXED =
      Map.of(
          "styles", Ooxml.STYLES,
          "settings", Ooxml.SETTINGS,
          "theme", Ooxml.THEME,
          "numbering", Ooxml.NUMBERING);

  private static final Set<String> KEPT = Set.of("header", "footer", "fontTable", "webSettings");
  private static final Pattern DRAWING = Pattern.compile("docPr\\b[^>]*?\\bid=\"(\\d{1,9})\"");

  private final OfficeFile source;
  private final Map<String, String> links;
  private final WordPackage parts = new WordPackage();
  private int drawings = WordTemplate.COVER_DRAWINGS;

  private TemplateReader(OfficeFile source, Map<String, String> links) {
    this.source = source;
    this.links = links;
  }

  /** Reads an opened template that has passed the checks. */
  static WordTemplate read(OfficeFile source, Map<String, String> links)
      throws IOException, InvalidFormatException, RefusedException {
    return new TemplateReader(source, links).read();
  }

  private WordTemplate read() throws IOException, InvalidFormatException, RefusedException {
    PackagePart main = source.main();
    TemplateBody body = TemplateBody.parse(bytes(main));
    for (PackageRelationship relation : main.getRelationships()) {
      String kind = OfficeFile.kind(relation);
      if (FIXED.containsKey(kind) && relation.getTargetMode() == TargetMode.INTERNAL) {
        keepFixed(main, relation, FIXED.get(kind));
      } else if (KEPT.contains(kind) || body.uses(relation.getId())) {
        keep(Ooxml.DOCUMENT, main, relation);
      }
    }
    addMissingParts();
    look(body.cover());
    return assemble(body);
  }

  private WordTemplate assemble(TemplateBody body) throws IOException, RefusedException {
    ThemeColors theme = ThemeColors.parse(parts.data(Ooxml.THEME));
    TemplateLists lists = TemplateLists.join(parts);
    TemplateStyles styles = TemplateStyles.join(parts.data(Ooxml.STYLES), lists, links);
    parts.put(Ooxml.STYLES, Ooxml.STYLES_TYPE, styles.part());
    parts.put(
        Ooxml.SETTINGS, Ooxml.SETTINGS_TYPE, TemplateSettings.clean(parts.data(Ooxml.SETTINGS)));
    Map<String, String> furniture = new HashMap<>(body.furniture());
    Set<String> known =
        Set.copyOf(parts.relations(Ooxml.DOCUMENT).stream().map(WordPackage.Relation::id).toList());
    furniture.values().removeIf(id -> !known.contains(id));
    WordTemplate.HouseStyle house =
        new WordTemplate.HouseStyle(
            body.page(), furniture, body.cover(), drawings, styles.report(theme));
    return new WordTemplate(
        parts,
        styles.names(),
        lists.part(styles.foundIds()),
        lists.numbers(),
        Palette.of(theme),
        house);
  }

  private void addMissingParts() throws IOException {
    WordPackage ours = WordTemplate.builtIn().parts();
    addMissing(ours, Ooxml.STYLES, Ooxml.STYLES_TYPE, "styles");
    addMissing(ours, Ooxml.SETTINGS, Ooxml.SETTINGS_TYPE, "settings");
    addMissing(ours, Ooxml.THEME, Ooxml.THEME_TYPE, "theme");
    boolean numbered = parts.has(Ooxml.NUMBERING);
    if (!numbered) {
      parts.relate(Ooxml.DOCUMENT, Ooxml.relation("numbering"), "/" + Ooxml.NUMBERING);
    }
  }

  private void addMissing(WordPackage ours, String name, String type, String relation) {
    if (!parts.has(name)) {
      parts.put(name, type, ours.data(name));
      parts.relate(Ooxml.DOCUMENT, Ooxml.relation(relation), "/" + name);
    }
  }

  private void keepFixed(PackagePart main, PackageRelationship relation, String name)
      throws IOException, InvalidFormatException, RefusedException {
    PackagePart part = target(main, relation);
    parts.put(name, part.getContentType(), bytes(part));
    parts.relate(
        Ooxml.DOCUMENT,
        new WordPackage.Relation(
            relation.getId(), relation.getRelationshipType(), "/" + name, false));
    keepRelations(name, part);
  }

  private void keep(String from, PackagePart holder, PackageRelationship relation)
      throws IOException, InvalidFormatException, RefusedException {
    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
      String address = relation.getTargetURI().toString();
      parts.relate(
          from,
          new WordPackage.Relation(
              relation.getId(), relation.getRelationshipType(), address, true));
      return;
    }
    PackagePart part = target(holder, relation);
    String name = part.getPartName().getName().substring(1);
    parts.relate(
        from,
        new WordPackage.Relation(
            relation.getId(), relation.getRelationshipType(), "/" + name, false));
    if (!parts.has(name)) {
      byte[] data = bytes(part);
      parts.put(name, part.getContentType(), data);
      if (part.getContentType().endsWith("xml")) {
        look(new String(data, StandardCharsets.UTF_8));
      }
      keepRelations(name, part);
    }
  }

  private void keepRelations(String name, PackagePart part)
      throws IOException, InvalidFormatException, RefusedException {
    for (PackageRelationship relation : part.getRelationships()) {
      keep(name, part, relation);
    }
  }

  /** Notes the ids of drawings, and refuses fields that fetch something. */
  private void look(@Nullable String markup) throws RefusedException {
    if (markup == null) {
      return;
    }
    if (markup.contains("instr")) {
      source.checkField(markup);
    }
    Matcher drawing = DRAWING.matcher(markup);
    while (drawing.find()) {
      drawings = Math.max(drawings, Integer.parseInt(drawing.group(1)));
    }
  }

  private PackagePart target(PackagePart holder, PackageRelationship relation)
      throws InvalidFormatException, RefusedException {
    PackagePart part = holder.getRelatedPart(relation);
    if (part == null) {
      throw source.refused("damaged");
    }
    return part;
  }

  private static byte[] bytes(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
