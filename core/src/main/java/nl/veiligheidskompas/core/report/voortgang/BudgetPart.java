package nl.veiligheidskompas.core.report.voortgang;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Budget and realisation per line in the year of the report, with sum, stated total, difference.
 */
final class BudgetPart {

  private final Report report;
  private final SafetyPlan plan;
  private final Wording words;
  private final String year;

  BudgetPart(Report report) {
    this.report = report;
    plan = report.matter().plan();
    words = report.words();
    year = String.valueOf(report.year());
  }

  List<ReportBlock> compose() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(
        new Heading(
            HeadingKind.SHEET_BAND, new Anchor("begroting"), words.say("budget.heading", year)));
    if (plan.budgetLines().isEmpty()) {
      blocks.add(Paragraph.body(words.empty("budget")));
      return blocks;
    }
    blocks.add(new Paragraph(ParagraphRole.LEAD, Line.of(lead())));
    blocks.add(table());
    return blocks;
  }

  private String lead() {
    return words.say("budget.lead", 0, plan.budgetLines().size());
  }

  private Table table() {
    List<Row> rows = new ArrayList<>(plan.budgetLines().stream().map(this::row).toList());
    addTotals(rows);
    return new CaptionedTable(
            TableStyle.STANDARD,
            new Anchor("tabel_begroting"),
            words.say("budget.caption", year),
            words.say("budget.description"))
        .of(
            List.of(Column.text(6), Column.text(50), Column.number(22), Column.number(22)),
            words.head("budget", "number", "name", "budgeted", "realised"),
            rows,
            words.line("budget.note"));
  }

  private Row row(BudgetLine line) {
    return Row.of(
        Cell.of(words.figure(line.number())),
        Cell.of(line.name()),
        Cell.of(money(line.amounts().in(report.year()), "amount")),
        Cell.of(words.empty("notGiven")));
  }

  private void addTotals(List<Row> rows) {
    YearTotal total =
        BudgetTotals.of(plan.budgetLines(), plan.facts().budget(), List.of(report.year()))
            .years()
            .getFirst();
    Money difference = total.difference();
    rows.add(total("sum", Line.of(words.money(total.sum()))));
    rows.add(total("stated", money(total.stated(), "notStated")));
    rows.add(
        total(
            "difference",
            difference == null
                ? words.empty("notStated")
                : Line.of(
                    (difference.cents() > 0 ? "+\u00a0" : "") + words.money(difference),
                    total.contradicts() ? TextRole.URGENT : TextRole.STRONG)));
  }

  private Row total(String key, Line amount) {
    return Row.total(
        Cell.EMPTY,
        Cell.of(words.say("budget." + key)),
        Cell.of(amount),
        Cell.of(key.equals("sum") ? words.empty("notGiven") : Line.of("–")));
  }

  private Line money(@Nullable Money amount, String empty) {
    return amount == null ? words.empty(empty) : Line.of(words.money(amount));
  }
}
