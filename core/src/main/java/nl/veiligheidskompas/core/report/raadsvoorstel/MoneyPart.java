package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostCoverage;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.BudgetYears;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.MoneyWords;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What it costs: sum, stated total and difference, which always stand together, the amounts that no
 * budget line covers or that contradict one, and what is PM.
 */
final class MoneyPart {

  private final ReportMatter matter;
  private final SafetyPlan plan;
  private final Wording words;
  private final MoneyWords money;

  MoneyPart(ReportMatter matter) {
    this.matter = matter;
    plan = matter.plan();
    words = matter.words();
    money = new MoneyWords(words);
  }

  List<ReportBlock> compose() {
    Proposals proposals = new Proposals("financien", words);
    List<Row> rows = rows();
    if (rows.isEmpty()) {
      return List.of(proposals.body("1", words.line("money.none")));
    }
    Stage stage = plan.facts().stage();
    boolean decides = stage == Stage.DECIDING || stage == Stage.ADOPTED;
    return List.of(
        proposals.body("1", words.line(decides ? "money.intro.decides" : "money.intro")),
        table(rows));
  }

  private Table table(List<Row> rows) {
    return new CaptionedTable(
            TableStyle.COMPACT,
            new Anchor("tabel_financien"),
            words.say("money.caption"),
            words.say("money.description"))
        .of(
            List.of(Column.text(55), Column.text(23), Column.number(22)),
            words.head("money", "item", "coverage", "amount"),
            rows,
            note());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    BudgetYears years = BudgetYears.of(plan);
    years.columns().stream()
        .filter(total -> total.lines() > 0)
        .forEach(total -> addTotals(total, years.alike(), rows));
    List<CostItem> outside =
        plan.costItems().stream().filter(cost -> !CostCoverage.unbudgeted(cost).isZero()).toList();
    outside.forEach(cost -> rows.add(outside(cost)));
    if (outside.size() > 1) {
      rows.add(
          Row.total(
              Cell.of(words.say("money.outside.sum")),
              Cell.EMPTY,
              Cell.of(words.money(CostCoverage.unbudgeted(outside)))));
    }
    plan.costItems().stream()
        .filter(cost -> matter.findings().isOpen(FindingCode.COST_MISMATCH, cost.id()))
        .forEach(cost -> rows.add(contradicting(cost)));
    return rows;
  }

  private void addTotals(YearTotal total, boolean alike, List<Row> rows) {
    String year = alike ? "" : " " + words.say("money.inYear", String.valueOf(total.year()));
    rows.add(
        row(words.count("money.sum", total.lines()) + year, "budget", words.money(total.sum())));
    Money stated = total.stated();
    Money difference = total.difference();
    if (stated == null || difference == null) {
      rows.add(
          Row.of(
              Cell.of(words.say("money.stated") + year),
              Cell.of(words.say("money.coverage.budget")),
              Cell.of(words.empty("notStated"))));
      return;
    }
    rows.add(row(words.say("money.stated") + year, "budget", words.money(stated)));
    String way = difference.isZero() ? "equal" : difference.cents() > 0 ? "higher" : "lower";
    String sign = difference.cents() > 0 ? "+\u00a0" : "";
    Line amount = Line.of(sign + words.money(difference), role(total));
    rows.add(
        Row.of(
            Cell.of(words.say("money.difference." + way) + year),
            Cell.of(total.contradicts() ? words.line("money.coverage.unexplained") : Line.of("–")),
            Cell.of(amount)));
  }

  private static TextRole role(YearTotal total) {
    return total.contradicts() ? TextRole.URGENT : TextRole.STRONG;
  }

  private Row row(String item, String coverage, String amount) {
    return Row.of(Cell.of(item), Cell.of(words.say("money.coverage." + coverage)), Cell.of(amount));
  }

  private Row outside(CostItem cost) {
    String amount = money.of(CostCoverage.unbudgeted(cost), cost.recurrence());
    return Row.of(Cell.of(cost.text()), coverage(cost), Cell.of(amount));
  }

  /** A cost that its budget line names otherwise. */
  private Row contradicting(CostItem cost) {
    BudgetLine line = line(cost);
    Money inBudget = line == null ? null : line.amounts().in(plan.facts().period().startYear());
    String item =
        inBudget == null ? cost.text() : words.say("money.contradicts", cost.text(), inBudget);
    Money amount = cost.amount();
    return Row.of(
        Cell.of(item),
        coverage(cost),
        amount == null
            ? Cell.of(words.empty("amount"))
            : Cell.of(money.of(amount, cost.recurrence())));
  }

  private @Nullable BudgetLine line(CostItem cost) {
    return plan.budgetLines().stream()
        .filter(line -> line.id().equals(cost.budgetLineId()))
        .findFirst()
        .orElse(null);
  }

  private Cell coverage(CostItem cost) {
    String named =
        cost.coverage().stream()
            .map(Coverage::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return Cell.of(words.orEmpty(named, "notStated"));
  }

  /** What is known to cost something, the amount not known. */
  private @Nullable Line note() {
    List<String> open =
        plan.costItems().stream()
            .filter(CostItem::proMemorie)
            .map(cost -> words.quoted(cost.text()))
            .toList();
    return open.isEmpty()
        ? null
        : Line.of(words.count("money.pm.items", open.size(), String.join("; ", open)));
  }
}
