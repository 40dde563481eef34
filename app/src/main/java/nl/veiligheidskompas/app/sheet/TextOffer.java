package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.figures.AmountReader;
import nl.veiligheidskompas.core.plan.figures.ChangeReader;
import nl.veiligheidskompas.core.plan.figures.NamedAmount;
import nl.veiligheidskompas.core.plan.figures.NamedChange;
import nl.veiligheidskompas.core.plan.figures.NamedShare;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text of a question names and that nothing of the theme has yet.
 *
 * @param section the question
 * @param line the words of the line that it stands in
 * @param amount for a cost, else null
 * @param share for an indicator, else null
 */
record TextOffer(
    UUID section, String line, @Nullable NamedAmount amount, @Nullable NamedShare share) {

  /** What the text of a question offers; only where it is asked about costs, goals or measures. */
  static List<TextOffer> of(SafetyPlan plan, @Nullable Section section) {
    SectionKind kind = section == null ? null : section.kind();
    if (section == null || kind == null) {
      return List.of();
    }
    return switch (kind) {
      case COSTS -> costs(plan, section);
      case GOALS, MEASUREMENT -> shares(plan, section);
      case ISSUE, APPROACH, NEEDS, PARTIES -> List.of();
    };
  }

  private static List<TextOffer> costs(SafetyPlan plan, Section section) {
    Set<Money> known = new HashSet<>();
    plan.costItems().stream()
        .filter(cost -> cost.themeId().equals(section.themeId()))
        .map(CostItem::amount)
        .filter(Objects::nonNull)
        .forEach(known::add);
    List<TextOffer> offers = new ArrayList<>();
    for (String line : PlainText.of(section.blocks())) {
      List<NamedAmount> amounts = AmountReader.read(line);
      // of an amount and its parts one is enough: both would count it twice
      boolean told = amounts.stream().anyMatch(one -> known.contains(one.amount()));
      boolean parted = amounts.stream().anyMatch(NamedAmount::part);
      if (!(told && parted)) {
        amounts.stream()
            .filter(one -> !known.contains(one.amount()))
            .forEach(one -> offers.add(new TextOffer(section.id(), line, one, null)));
      }
    }
    return offers;
  }

  private static List<TextOffer> shares(SafetyPlan plan, Section section) {
    List<Indicator> indicators =
        plan.indicators().stream()
            .filter(indicator -> indicator.themeId().equals(section.themeId()))
            .toList();
    List<TextOffer> offers = new ArrayList<>();
    for (String line : PlainText.of(section.blocks())) {
      NamedChange change = ChangeReader.read(line);
      NamedShare share = change.baseline();
      boolean dated = share != null && (share.year() != null || change.target() != null);
      if (share != null && dated && indicators.stream().noneMatch(one -> has(one, share))) {
        offers.add(new TextOffer(section.id(), line, null, share));
      }
    }
    return offers;
  }

  private static boolean has(Indicator indicator, NamedShare share) {
    return indicator.baseline() != null
        && indicator.baseline().value().compareTo(share.value()) == 0;
  }
}
