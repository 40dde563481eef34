package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * SMALL_GROUP: texts with a figure about very few people. A sentence that the sheet registers as a
 * context figure is judged by that figure. The finding does not repeat what it found.
 */
final class SmallGroupCheck {

  private SmallGroupCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    Map<UUID, List<ContextFigure>> figures = new HashMap<>();
    for (ThemeSheet theme : lookup.plan().themes()) {
      figures.put(theme.id(), theme.contextFigures());
    }
    List<Finding> findings = new ArrayList<>();
    for (PublishedText text : PublishedText.of(lookup)) {
      List<String> passages =
          passages(text, figures.getOrDefault(text.place().entityId(), List.of()));
      if (!passages.isEmpty()) {
        String key = passages.size() == 1 ? "SMALL_GROUP" : "SMALL_GROUP.several";
        findings.add(
            Finding.open(
                FindingCode.SMALL_GROUP,
                text.place(),
                Phrase.of(key, text.name(), passages.size()),
                Facts.of(passages.size(), Facts.ofText(passages))));
      }
    }
    return findings;
  }

  private static List<String> passages(PublishedText text, List<ContextFigure> figures) {
    List<String> passages = new ArrayList<>();
    for (ContextFigure figure : figures) {
      if (SmallGroups.isSmall(figure)) {
        passages.add(figure.quote());
      }
    }
    for (String line : text.lines()) {
      for (String sentence : SmallGroups.sentences(line)) {
        if (figures.stream().noneMatch(figure -> isSame(figure.quote(), sentence))) {
          passages.add(sentence);
        }
      }
    }
    return passages;
  }

  private static boolean isSame(String quote, String sentence) {
    return !quote.isBlank() && (sentence.contains(quote) || quote.contains(sentence));
  }
}
