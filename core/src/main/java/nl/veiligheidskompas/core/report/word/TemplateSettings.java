package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cleans the settings of a template of what does not belong in a document for the council. */
final class TemplateSettings {

  /**
   * Protection and tracked changes would hinder the clerk, traces of editing belong to somebody
   * else, updating fields makes Word ask a security question, and notes come from our own part.
   */
  private static final Set<String> UNWANTED =
      Set.of(
          "writeProtection",
          "documentProtection",
          "trackRevisions",
          "rsids",
          "attachedTemplate",
          "linkStyles",
          "updateFields",
          "mailMerge",
          "footnotePr",
          "endnotePr");

  private TemplateSettings() {}

  static byte[] clean(byte[] part) throws IOException {
    Document settings = StyleSheet.parseXml(part);
    Element root = settings.getDocumentElement();
    for (Node node : List.copyOf(nodes(root))) {
      if (UNWANTED.contains(String.valueOf(node.getLocalName()))) {
        root.removeChild(node);
      }
    }
    Element language = StyleSheet.child(root, "themeFontLang");
    if (language != null) {
      language.setAttributeNS(Ooxml.W, language.getPrefix() + ":val", "nl-NL");
    }
    return XmlText.of(settings, true).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Node> nodes(Element root) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }
}
