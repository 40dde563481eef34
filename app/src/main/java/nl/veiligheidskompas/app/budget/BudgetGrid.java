package nl.veiligheidskompas.app.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.GridRows;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CouncilInfluence;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines of the budget with a field for the amount of each year, and the sums below them. */
final class BudgetGrid extends AmountGrid {

  private static final int NUMBER = 0;
  private static final int NAME = 1;
  private static final int OBLIGATION = 2;
  private static final int INFLUENCE = 3;
  private static final int FIRST_YEAR = 4;
  private static final double YEAR_WIDTH = 92;

  private final GridRows drawn = new GridRows(this, new RowPainter());
  private List<Row> rows = List.of();

  /** What a row says. */
  private sealed interface Row {

    record Head() implements Row {}

    record Line(BudgetLine line, List<Finding> findings) implements Row {}

    record Sum(List<YearTotal> totals) implements Row {}

    record Stated(List<YearTotal> totals, YearlyAmounts own) implements Row {}

    record Difference(List<YearTotal> totals) implements Row {}
  }

  /** A grid for the years that the plan has now. */
  BudgetGrid(BudgetModel model, Texts texts, boolean editable) {
    super(model, texts, editable);
    addColumns();
  }

  @Override
  void show() {
    List<Row> now = new ArrayList<>();
    now.add(new Row.Head());
    model().lines().forEach(line -> now.add(new Row.Line(line, model().findings(line))));
    List<YearTotal> totals = model().totals();
    now.add(new Row.Sum(totals));
    now.add(new Row.Stated(totals, model().plan().facts().budget().statedTotal()));
    now.add(new Row.Difference(totals));
    rows = now;
    drawn.show(now);
  }

  /** Puts the nodes of a row in this grid. */
  private final class RowPainter implements GridRows.Painter {

    @Override
    public void draw(int row) {
      switch (rows.get(row)) {
        case Row.Head _ -> addHead();
        case Row.Line(BudgetLine line, List<Finding> findings) -> addLine(line, findings, row);
        case Row.Sum(List<YearTotal> totals) -> addSum(totals, row);
        case Row.Stated(List<YearTotal> totals, YearlyAmounts own) -> addStated(totals, own, row);
        case Row.Difference(List<YearTotal> totals) -> addDifference(totals, row);
      }
    }

    @Override
    public boolean isTyping(Node node) {
      return node instanceof GridCell cell && cell.isTyping();
    }

    @Override
    public void retire(Node node) {
      forget(node);
    }
  }

  private void addColumns() {
    getColumnConstraints()
        .addAll(column(44, HPos.RIGHT), growing(220), growing(150), column(96, HPos.LEFT));
    for (int i = 0; i < years().size(); i++) {
      getColumnConstraints().add(column(YEAR_WIDTH, HPos.RIGHT));
    }
    getColumnConstraints().add(growing(110));
  }

  private int coverageColumn() {
    return FIRST_YEAR + years().size();
  }

  private void addHead() {
    band(0, "vk-head-row", coverageColumn() + 1);
    add(head("name"), NAME, 0);
    add(head("obligation"), OBLIGATION, 0);
    add(head("influence"), INFLUENCE, 0);
    for (int i = 0; i < years().size(); i++) {
      Label year = Words.styled(String.valueOf(years().get(i)), "vk-caption", "vk-strong");
      GridPane.setMargin(year, new javafx.geometry.Insets(6, 10, 6, 0));
      add(year, FIRST_YEAR + i, 0);
    }
    add(head("coverage"), coverageColumn(), 0);
  }

  private Label head(String key) {
    return Words.styled(texts().say("budget.head." + key), "vk-caption", "vk-strong");
  }

  private void addLine(BudgetLine line, List<Finding> findings, int row) {
    lineBand(line.id(), row, coverageColumn() + 1);
    add(quiet(Words.styled(line.number() + "  ", "vk-secondary")), NUMBER, row);
    add(name(line, findings), NAME, row);
    add(quiet(Words.wrapping(obligation(line), "vk-secondary")), OBLIGATION, row);
    add(quiet(influence(line)), INFLUENCE, row);
    for (int i = 0; i < years().size(); i++) {
      add(amount(line, years().get(i)), FIRST_YEAR + i, row);
    }
    String coverage = CoverageText.write(line.coverage());
    add(
        quiet(
            coverage.isEmpty()
                ? Words.styled(texts().say("budget.notnamed"), "vk-caption", "vk-empty")
                : Words.wrapping(coverage, "vk-caption")),
        coverageColumn(),
        row);
  }

  private Node name(BudgetLine line, List<Finding> findings) {
    HBox name = new HBox(6, Words.wrapping(line.name()));
    for (Finding finding : findings) {
      FontIcon sign = Signs.of(finding.severity());
      sign.setAccessibleText(finding.code().title(texts()));
      name.getChildren().add(sign);
    }
    name.setAlignment(Pos.CENTER_LEFT);
    return quiet(name);
  }

  /** Lets clicks through to the band of the row. */
  private static <N extends Node> N quiet(N node) {
    node.setMouseTransparent(true);
    GridPane.setMargin(node, new javafx.geometry.Insets(2, 8, 2, 0));
    return node;
  }

  private String obligation(BudgetLine line) {
    return line.obligationText().isBlank() ? texts().say("budget.notnamed") : line.obligationText();
  }

  private Label influence(BudgetLine line) {
    CouncilInfluence influence = CouncilInfluence.of(line.obligations());
    Icon icon = influence.steerable() ? Icon.STEERABLE : Icon.FIXED;
    String look = influence.steerable() ? "vk-accent" : "vk-secondary";
    return Signs.with(
        Signs.coloured(icon, look), texts().say("budget.influence." + influence.name()), look);
  }

  private Node amount(BudgetLine line, int year) {
    String name = texts().say("budget.amount.name", line.number(), line.name(), year);
    return field(
        name,
        model().cell(line, year),
        year,
        amount -> model().setAmount(line.id(), year, amount),
        line.id());
  }

  private Node field(String name, String value, int year, Taking taking, @Nullable UUID line) {
    boolean first = year == years().getFirst();
    if (!isEditable()) {
      return Words.plain(value.isEmpty() && !first ? texts().say("budget.same") : value);
    }
    GridCell cell =
        new GridCell(
            name,
            value,
            first ? "" : texts().say("budget.same"),
            () -> opened(name, value, taking, line));
    cell.getStyleClass().add("vk-amount-cell");
    cell.setId("amount-" + (line == null ? "stated" : line) + "-" + year);
    return cell;
  }

  private void addSum(List<YearTotal> totals, int row) {
    band(row, "vk-sum-row", coverageColumn() + 1);
    add(Words.styled(texts().say("budget.sum"), "vk-strong"), NAME, row);
    for (int i = 0; i < totals.size(); i++) {
      add(figure(texts().money(totals.get(i).sum()), "vk-strong"), FIRST_YEAR + i, row);
    }
  }

  private void addStated(List<YearTotal> totals, YearlyAmounts own, int row) {
    band(row, "vk-grid-row", coverageColumn() + 1);
    add(Words.plain(texts().say("budget.stated")), NAME, row, 2, 1);
    for (int i = 0; i < totals.size(); i++) {
      add(stated(totals.get(i), own), FIRST_YEAR + i, row);
    }
  }

  private Node stated(YearTotal total, YearlyAmounts own) {
    int year = total.year();
    Money amount =
        year == years().getFirst()
            ? total.stated()
            : own.byYear().stream()
                .filter(one -> one.year() == year)
                .map(one -> one.amount())
                .findFirst()
                .orElse(null);
    String name = texts().say("budget.stated.name", year);
    return field(
        name, model().plainAmount(amount), year, typed -> model().setStated(year, typed), null);
  }

  private void addDifference(List<YearTotal> totals, int row) {
    boolean contradicts = totals.stream().anyMatch(YearTotal::contradicts);
    band(row, contradicts ? "vk-difference-row" : "vk-grid-row", coverageColumn() + 1);
    add(difference(totals, contradicts), NAME, row, 3, 1);
    for (int i = 0; i < totals.size(); i++) {
      Money gap = totals.get(i).difference();
      String look = totals.get(i).contradicts() ? "vk-error" : "vk-secondary";
      add(figure(gap == null ? "" : texts().money(gap), look), FIRST_YEAR + i, row);
    }
  }

  private static Label figure(String words, String look) {
    Label label = Words.styled(words, look);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setMargin(label, new javafx.geometry.Insets(8, 10, 8, 0));
    return label;
  }

  private Node difference(List<YearTotal> totals, boolean contradicts) {
    YearTotal first = totals.getFirst();
    Money gap = first.difference();
    if (!contradicts || gap == null) {
      return Words.styled(
          texts().say(gap == null ? "budget.difference.none" : "budget.difference.fits"),
          "vk-secondary");
    }
    String key = gap.cents() >= 0 ? "budget.difference.higher" : "budget.difference.lower";
    return Signs.with(
        Signs.of(Severity.ERROR), texts().say(key, gap.abs()), "vk-error", "vk-strong");
  }
}
