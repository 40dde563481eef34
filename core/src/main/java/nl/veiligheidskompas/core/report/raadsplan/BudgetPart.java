package nl.veiligheidskompas.core.report.raadsplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostCoverage;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.BudgetYears;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Block;

/** The budget: a chart of the lines behind the text, and a page on its side with all of them. */
final class BudgetPart implements ChapterAddition {

  private static final int MM_PER_BAR = 7;
  private static final int SHORTEST_MM = 36;

  /** What fits on a page; the table shows all lines. */
  private static final int MOST_BARS = 24;

  private final Composition composition;
  private final SafetyPlan plan;
  private final Wording words;

  BudgetPart(Composition composition) {
    this.composition = composition;
    plan = composition.plan();
    words = composition.words();
  }

  @Override
  public boolean isEmpty() {
    return plan.budgetLines().isEmpty();
  }

  @Override
  public List<ReportBlock> compose(List<Block> text, PlanText planText, String number) {
    List<ReportBlock> blocks = new ArrayList<>(planText.of(text));
    if (!isEmpty()) {
      chart().ifPresent(blocks::add);
      unbudgeted().ifPresent(blocks::add);
      blocks.add(new ReportBlock.Landscape(List.of(new BudgetTable(composition).compose())));
    }
    return blocks;
  }

  /** A line of the budget with its amount in the year of the chart. */
  private record Bar(BudgetLine line, Money amount) {}

  private Optional<ReportBlock> chart() {
    BudgetYears years = BudgetYears.of(plan);
    List<Bar> bars = bars(years.first().year());
    return bars.isEmpty() ? Optional.empty() : Optional.of(chart(years, bars));
  }

  private Chart chart(BudgetYears years, List<Bar> bars) {
    List<Bar> shown = bars.subList(0, Math.min(bars.size(), MOST_BARS));
    String suffix = years.alike() ? "" : ".year";
    String year = String.valueOf(years.first().year());
    String largest =
        shown.size() < bars.size() ? words.say("budget.chart.largest", shown.size()) : "";
    String caption = words.say("budget.chart.caption" + suffix, year) + largest;
    return new Chart(
        Chart.Kind.BARS,
        words.say("budget.chart.title" + suffix, year),
        shown.stream().map(bar -> bar.line().name()).toList(),
        List.of(amounts(shown)),
        Chart.Unit.EURO,
        Math.max(SHORTEST_MM, MM_PER_BAR * shown.size()),
        remark(shown.size()),
        Caption.figure(Anchors.BUDGET_CHART, caption));
  }

  private Series amounts(List<Bar> bars) {
    return new Series(
        words.say("budget.chart.series"),
        Fill.DARK,
        bars.stream().map(bar -> euros(bar.amount())).toList());
  }

  /** The lines that have an amount, the largest first; equal ones in the order of the plan. */
  private List<Bar> bars(int year) {
    List<Bar> bars = new ArrayList<>();
    for (BudgetLine line : plan.budgetLines()) {
      Money amount = line.amounts().in(year);
      if (amount != null) {
        bars.add(new Bar(line, amount));
      }
    }
    bars.sort(Comparator.comparing(Bar::amount).reversed());
    return bars;
  }

  /** What the alternative text ends with: what is not in the figure, and where all amounts are. */
  private String remark(int shown) {
    int left = plan.budgetLines().size() - shown;
    String table = words.say("budget.chart.table");
    return left == 0 ? table : words.count("budget.chart.left", left) + " " + table;
  }

  /** What the theme sheets ask and no line pays for. */
  private Optional<ReportBlock> unbudgeted() {
    Money amount = CostCoverage.unbudgeted(plan.costItems());
    return amount.isZero()
        ? Optional.empty()
        : Optional.of(new ReportBlock.Notice(words.line("budget.unbudgeted", amount)));
  }

  private static BigDecimal euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2);
  }
}
