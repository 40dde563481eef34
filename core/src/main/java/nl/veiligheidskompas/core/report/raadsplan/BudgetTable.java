package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.BudgetYears;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All lines of the budget with their sum, the stated total and the difference, which always stand
 * together. Years have a column each when their amounts differ.
 */
final class BudgetTable {

  private static final int AMOUNT_WIDTH = 8;
  private static final int NARROWEST_EXPLANATION = 20;

  private final SafetyPlan plan;
  private final Wording words;
  private final BudgetYears years;

  BudgetTable(Composition composition) {
    plan = composition.plan();
    words = composition.words();
    years = BudgetYears.of(plan);
  }

  Table compose() {
    boolean stated = years.columns().stream().anyMatch(total -> total.stated() != null);
    List<Row> rows = new ArrayList<>(plan.budgetLines().stream().map(this::row).toList());
    addTotals(stated, rows);
    String caption = words.say(stated ? "budget.caption" : "budget.caption.notStated");
    return new CaptionedTable(
            TableStyle.COMPACT,
            Anchors.BUDGET_TABLE,
            caption,
            words.say("budget.description", words.number(plan.budgetLines().size())))
        .of(columns(), head(), rows, note(stated));
  }

  private void addTotals(boolean stated, List<Row> rows) {
    rows.add(
        total(
            words.say("budget.sum"),
            total -> money(total.sum()),
            words.line("budget.sum.explanation")));
    if (stated) {
      rows.add(
          total(
              words.say("budget.stated"),
              total -> money(total.stated()),
              words.line("budget.stated.explanation")));
      rows.add(total(words.say("budget.difference"), this::difference, differenceExplained()));
    }
  }

  /** The explanation takes what the amounts leave, and never less than a fifth. */
  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(List.of(Column.text(3), Column.text(17), Column.text(14)));
    int left = 66;
    for (int i = 0; i < years.columns().size(); i++) {
      columns.add(Column.number(AMOUNT_WIDTH));
      left -= AMOUNT_WIDTH;
    }
    columns.add(Column.text(Math.max(NARROWEST_EXPLANATION, left)));
    return columns;
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>(words.head("budget", "number", "name", "obligation"));
    if (years.alike()) {
      head.add(words.line("budget.head.amount"));
    } else {
      years.columns().forEach(total -> head.add(Line.of(String.valueOf(total.year()))));
    }
    head.add(words.line("budget.head.explanation"));
    return head;
  }

  private Row row(BudgetLine line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words.figure(line.number())));
    cells.add(Cell.of(line.name()));
    cells.add(Cell.of(words.orEmpty(obligation(line), "notStated")));
    for (YearTotal total : years.columns()) {
      Money amount = line.amounts().in(total.year());
      cells.add(amount == null ? Cell.of(words.empty("amount")) : Cell.of(words.money(amount)));
    }
    cells.add(Cell.of(words.orEmpty(line.explanation(), "explanation")));
    return new Row(cells, false);
  }

  /** The obligation in the words of the plan, or else the words for what it was sorted under. */
  private String obligation(BudgetLine line) {
    return line.obligationText().isBlank()
        ? line.obligations().stream().map(words::word).collect(Collectors.joining(", "))
        : line.obligationText();
  }

  private Row total(String name, Function<YearTotal, Line> amount, Line explanation) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.EMPTY, Cell.of(name), Cell.EMPTY));
    years.columns().forEach(total -> cells.add(Cell.of(amount.apply(total))));
    cells.add(Cell.of(explanation));
    return new Row(cells, true);
  }

  private Line money(@Nullable Money amount) {
    return amount == null ? words.empty("notStated") : Line.of(words.money(amount));
  }

  private Line difference(YearTotal total) {
    Money difference = total.difference();
    if (difference == null) {
      return words.empty("notStated");
    }
    String sign = difference.cents() > 0 ? "+\u00a0" : "";
    String amount = sign + words.money(difference);
    return difference.isZero() ? Line.of(amount) : Line.of(amount, TextRole.URGENT);
  }

  /** Which of both is higher, in words; with several years when they do not all say the same. */
  private Line differenceExplained() {
    List<Integer> signs =
        years.columns().stream()
            .map(YearTotal::difference)
            .filter(Objects::nonNull)
            .map(difference -> Long.signum(difference.cents()))
            .distinct()
            .toList();
    if (signs.size() != 1) {
      return words.line("budget.difference.varies");
    }
    return switch (signs.getFirst()) {
      case 1 -> Line.of(words.say("budget.difference.higher"), TextRole.URGENT);
      case -1 -> Line.of(words.say("budget.difference.lower"), TextRole.URGENT);
      default -> words.line("budget.difference.equal");
    };
  }

  private @Nullable Line note(boolean stated) {
    List<String> sentences = new ArrayList<>();
    if (years.alike() && plan.facts().period().years().size() > 1) {
      sentences.add(words.say("budget.note.everyYear"));
      if (yearsAreAdded()) {
        sentences.add(words.say("budget.note.added"));
      }
    }
    if (plan.facts().budget().inThousands()) {
      sentences.add(words.say("budget.note.inThousands"));
    }
    if (!stated) {
      sentences.add(words.say("budget.note.notStated"));
    }
    return sentences.isEmpty() ? null : Line.of(String.join(" ", sentences));
  }

  /** Whether an editor, and not the plan, says for which years the amounts hold. */
  private boolean yearsAreAdded() {
    return plan.budgetLines().stream()
        .flatMap(line -> line.editorial().stream())
        .anyMatch(mark -> "amounts".equals(mark.field()));
  }
}
