package nl.veiligheidskompas.core.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import org.jspecify.annotations.Nullable;

/**
 * How the plan leaves the program as documents: what is in each, in which order, with which words
 * of its own, and what of the plan is not for everybody.
 *
 * @param documents what is chosen per document; one that is not named is as usual
 * @param withheld the questions of theme sheets that are not public; one that is gone says nothing
 * @param marketTexts shorter texts for the market of the council, at most one per theme
 * @param styles which styles of the municipality's template stand for ours
 */
public record Publication(
    List<DocumentForm> documents,
    List<UUID> withheld,
    List<MarketText> marketTexts,
    @AddedLater List<StyleLink> styles) {

  /** Everything as usual. */
  public static final Publication USUAL =
      new Publication(List.of(), List.of(), List.of(), List.of());

  public Publication {
    documents = List.copyOf(documents);
    withheld = withheld.stream().distinct().toList();
    marketTexts = List.copyOf(marketTexts);
    styles = List.copyOf(styles);
  }

  /** What was chosen for a plan. */
  public static Publication of(SafetyPlan plan) {
    Publication chosen = plan.facts().publication();
    return chosen == null ? USUAL : chosen;
  }

  /** What was chosen for a document; nothing chosen when it is not named. */
  public DocumentForm form(String document) {
    return documents.stream()
        .filter(form -> form.document().equals(document))
        .findFirst()
        .orElse(new DocumentForm(document, List.of(), List.of()));
  }

  /** The shorter text of a theme, or null when there is none. */
  public @Nullable MarketText marketText(UUID themeId) {
    return marketTexts.stream()
        .filter(text -> text.themeId().equals(themeId))
        .findFirst()
        .orElse(null);
  }

  /** The names of the template's styles by the ids of ours. */
  public Map<String, String> styleLinks() {
    Map<String, String> links = new LinkedHashMap<>();
    styles.forEach(link -> links.put(link.style(), link.theirs()));
    return links;
  }

  /** Whether everything is as usual. */
  public boolean isUsual() {
    return equals(USUAL);
  }
}
