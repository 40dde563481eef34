package nl.veiligheidskompas.core.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document says about itself, outside its pages. Never a person's name.
 *
 * @param title name of the document
 * @param subject what it is about, in one line
 * @param organisation whose document it is; also its author
 * @param keywords words to find it by
 * @param category kind of document, such as {@code Integraal veiligheidsplan}
 * @param status name of the edition
 * @param description where it comes from
 * @param custom further properties by name, in order: organisation code, period, Woo category, ids
 */
public record DocumentProperties(
    String title,
    String subject,
    String organisation,
    List<String> keywords,
    String category,
    String status,
    String description,
    Map<String, String> custom) {

  /** Throws IllegalArgumentException without a title or subject: both must be read aloud. */
  public DocumentProperties {
    keywords = List.copyOf(keywords);
    custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    if (title.isBlank() || subject.isBlank()) {
      throw new IllegalArgumentException("a document has a title and a subject");
    }
  }

  /** The same properties with another value of one of the further ones. */
  public DocumentProperties with(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(custom);
    others.put(name, value);
    return new DocumentProperties(
        title, subject, organisation, keywords, category, status, description, others);
  }
}
