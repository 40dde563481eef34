package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * ITEM_WITHOUT_TEXT: goals, indicators and cost items that were taken from words of a sheet which
 * no longer stand there. Partners have no code of their own: those of a theme are one finding.
 */
final class TiedTextCheck {

  private TiedTextCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (ThemeSheet theme : lookup.plan().themes()) {
      List<TiedItem> partners = new ArrayList<>();
      for (TiedItem item : TiedItem.withoutText(lookup.plan(), theme)) {
        if (item.kind() == TiedItem.Kind.PARTNER) {
          partners.add(item);
        } else {
          findings.add(of(item));
        }
      }
      if (!partners.isEmpty()) {
        findings.add(of(theme, partners, lookup));
      }
    }
    return findings;
  }

  private static Finding of(TiedItem item) {
    return Finding.open(
        FindingCode.ITEM_WITHOUT_TEXT,
        new Place(item.code(), item.id(), item.themeId()),
        Phrase.of(
            FindingCode.ITEM_WITHOUT_TEXT.name(),
            Phrase.of("part.taken." + item.kind().name()),
            Excerpt.of(item.text(), item.code())),
        "");
  }

  private static Finding of(ThemeSheet theme, List<TiedItem> partners, PlanLookup lookup) {
    String key = partners.size() == 1 ? ".partner" : ".partners";
    List<String> names =
        partners.stream().map(one -> Excerpt.of(one.text(), theme.code())).toList();
    return Finding.open(
        FindingCode.ITEM_WITHOUT_TEXT,
        lookup.place(theme),
        Phrase.of(FindingCode.ITEM_WITHOUT_TEXT.name() + key, names),
        Facts.of(partners.stream().map(TiedItem::id).toList()));
  }
}
