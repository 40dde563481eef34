package nl.veiligheidskompas.core.plan;

import java.util.List;

/**
 * What is chosen for one document.
 *
 * @param document its name, such as {@code raadsplan}
 * @param parts its parts in the chosen order; a part that is not named keeps its usual place
 * @param texts texts that only this document has; each is a part by the name {@link OwnText#part}
 */
public record DocumentForm(String document, List<PartPlace> parts, List<OwnText> texts) {
  public DocumentForm {
    parts = List.copyOf(parts);
    texts = List.copyOf(texts);
  }

  /** Whether nothing is chosen. */
  public boolean isUsual() {
    return parts.isEmpty() && texts.isEmpty();
  }
}
