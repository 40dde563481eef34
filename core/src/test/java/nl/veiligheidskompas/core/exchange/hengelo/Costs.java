package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** The costs that the theme sheets name, with the budget lines that an editor found for them. */
final class Costs {

  private Costs() {}

  static List<CostItem> of(Reading plan, Additions additions) {
    List<CostItem> costs = new ArrayList<>();
    for (Reading theme : plan.items("themes")) {
      UUID themeId = Keys.of(theme.text("code"));
      for (Reading cost : theme.at("structured").items("cost_items")) {
        costs.add(item(themeId, costs.size() + 1, cost, additions.linkOf(cost.text("id"))));
      }
    }
    return costs;
  }

  private static CostItem item(UUID themeId, int position, Reading cost, @Nullable Reading link) {
    return new CostItem(
        Keys.of(cost.text("id")),
        position,
        themeId,
        cost.text("id"),
        cost.text("text"),
        Budget.eurosOrNull(cost.textOrNull("amount_eur")),
        cost.flag("pm"),
        recurrence(cost),
        coverage(cost),
        link == null ? null : Keys.of("begroting:" + link.text("line")),
        link == null ? null : Budget.eurosOrNull(link.textOrNull("part_eur")),
        note(cost, link),
        link == null ? List.of() : List.of(Additions.mark("budgetLineId")));
  }

  private static Recurrence recurrence(Reading cost) {
    String interval = cost.textOrEmpty("interval");
    if (cost.flag("one_off")) {
      return Recurrence.ONCE;
    }
    return switch (interval) {
      case "" -> Recurrence.UNSTATED;
      case "per twee jaar" -> Recurrence.every(2);
      default -> throw new IllegalArgumentException("unknown interval " + interval);
    };
  }

  /** The parts where the sheet names them, else who pays as a whole. */
  private static List<Coverage> coverage(Reading cost) {
    String payer = cost.textOrEmpty("funding_source");
    List<Coverage> parts =
        cost.items("split").stream()
            .map(part ->
                new Coverage(part.text("funding_source"), Budget.euros(part.text("amount_eur"))))
            .toList();
    if (!parts.isEmpty()) {
      return parts;
    }
    return payer.isEmpty() ? List.of() : List.of(new Coverage(payer, null));
  }

  /** What the line leaves open of the amount, as the editor says it. */
  private static String rest(Reading cost, Reading link) {
    Money rest = Budget.eurosOrNull(link.textOrNull("rest_eur"));
    if (rest == null) {
      return "";
    }
    Money part = Budget.euros(link.text("part_eur"));
    if (!part.plus(rest).equals(Budget.euros(cost.text("amount_eur")))) {
      throw new IllegalArgumentException("the parts of a cost do not add up");
    }
    return new Texts(Texts.DUTCH).money(rest) + " " + link.text("rest");
  }

  private static String note(Reading cost, @Nullable Reading link) {
    String unit = cost.textOrEmpty("unit");
    Stream<String> remarks =
        Stream.of(
            cost.textOrEmpty("note"),
            unit.isEmpty() ? "" : "In " + unit + ", niet in geld.",
            link == null ? "" : rest(cost, link),
            link == null ? "" : link.textOrEmpty("mismatch"));
    return String.join(" ", remarks.filter(remark -> !remark.isEmpty()).toList());
  }
}
