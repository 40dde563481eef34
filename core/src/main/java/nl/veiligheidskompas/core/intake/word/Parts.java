package nl.veiligheidskompas.core.intake.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.office.OfficeFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The parts of a document that its text needs.
 *
 * @param body the element with the text
 * @param links addresses by the id of their relation
 * @param notes the notes of a document by their ids, footnotes and endnotes apart
 */
record Parts(
    Element body,
    Styles styles,
    Numbering numbering,
    Map<String, String> links,
    Map<String, Map<String, Element>> notes) {

  static final String FOOTNOTES = "footnotes";
  static final String ENDNOTES = "endnotes";

  /** Reads the parts of a file that passed the checks. */
  static Parts of(OfficeFile file) throws IOException, InvalidFormatException, RefusedException {
    PackagePart main = file.main();
    Map<String, Element> related = new HashMap<>();
    Map<String, String> links = new HashMap<>();
    for (PackageRelationship relation : main.getRelationships()) {
      String kind = OfficeFile.kind(relation);
      boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
      if (kind.equals("hyperlink") && !inside) {
        links.put(relation.getId(), relation.getTargetURI().toString());
      } else if (inside && isNeeded(kind)) {
        PackagePart part = main.getRelatedPart(relation);
        if (part == null) {
          throw file.refused("damaged");
        }
        related.put(kind, Markup.of(part, file));
      }
    }
    Element body = Markup.find(Markup.of(main, file), "body");
    if (body == null) {
      throw file.refused("damaged");
    }
    return new Parts(
        body,
        new Styles(related.get("styles")),
        new Numbering(related.get("numbering")),
        links,
        Map.of(
            FOOTNOTES, notes(related.get(FOOTNOTES), "footnote"),
            ENDNOTES, notes(related.get(ENDNOTES), "endnote")));
  }

  private static boolean isNeeded(String kind) {
    return switch (kind) {
      case "styles", "numbering", FOOTNOTES, ENDNOTES -> true;
      default -> false;
    };
  }

  private static Map<String, Element> notes(@Nullable Element part, String name) {
    Map<String, Element> notes = new HashMap<>();
    if (part != null) {
      for (Element note : Markup.children(part, name)) {
        notes.put(Markup.attribute(note, "id"), note);
      }
    }
    return notes;
  }
}
