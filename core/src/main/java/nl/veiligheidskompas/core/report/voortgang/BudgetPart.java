package nl.veiligheidskompas.core.report.voortgang;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.Realisation;
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

  private static final Line NONE = Line.of("–");

  private final Report report;
  private final SafetyPlan plan;
  private final Wording words;
  private final String year;
  private final Realisation realisation;

  BudgetPart(Report report) {
    this.report = report;
    plan = report.matter().plan();
    words = report.words();
    year = String.valueOf(report.year());
    realisation = Realisation.of(plan.budgetLines(), report.year());
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
    int all = realisation.lines();
    int given = realisation.given();
    if (given == all) {
      return words.say("budget.lead.all", all);
    }
    return words.say("budget.lead", given, all);
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
            List.of(
                Column.text(5),
                Column.text(41),
                Column.number(18),
                Column.number(18),
                Column.number(18)),
            words.head("budget", "number", "name", "budgeted", "realised", "difference"),
            rows,
            Line.of(note()));
  }

  private String note() {
    String all = words.say("budget.note");
    return realisation.compared() == 0 || realisation.compared() == realisation.lines()
        ? all
        : all + " " + words.count("budget.note.compared", realisation.compared());
  }

  private Row row(BudgetLine line) {
    return Row.of(
        Cell.of(words.figure(line.number())),
        Cell.of(line.name()),
        Cell.of(money(line.amounts().in(report.year()), "amount")),
        Cell.of(money(line.realisedIn(report.year()), "notGiven")),
        Cell.of(Line.of(difference(Realisation.difference(line, report.year())))));
  }

  private void addTotals(List<Row> rows) {
    YearTotal total =
        BudgetTotals.of(plan.budgetLines(), plan.facts().budget(), List.of(report.year()))
            .years()
            .getFirst();
    boolean given = realisation.given() > 0;
    rows.add(
        total(
            "sum",
            Line.of(words.money(total.sum())),
            given ? Line.of(words.money(realisation.sum())) : words.empty("notGiven"),
            Line.of(difference(realisation.compared() == 0 ? null : realisation.difference()))));
    rows.add(total("stated", money(total.stated(), "notStated"), NONE, NONE));
    rows.add(
        total(
            "difference",
            total.difference() == null
                ? words.empty("notStated")
                : Line.of(
                    difference(total.difference()),
                    total.contradicts() ? TextRole.URGENT : TextRole.STRONG),
            NONE,
            NONE));
  }

  private Row total(String key, Line budgeted, Line realised, Line difference) {
    return Row.total(
        Cell.EMPTY,
        Cell.of(words.say("budget." + key)),
        Cell.of(budgeted),
        Cell.of(realised),
        Cell.of(difference));
  }

  /** With its sign, so that more and less are not told apart by a minus alone. */
  private String difference(@Nullable Money difference) {
    if (difference == null) {
      return "–";
    }
    String sign = difference.cents() > 0 ? "+\u00a0" : difference.cents() < 0 ? "−\u00a0" : "";
    return sign + words.money(difference.abs());
  }

  private Line money(@Nullable Money amount, String empty) {
    return amount == null ? words.empty(empty) : Line.of(words.money(amount));
  }
}
