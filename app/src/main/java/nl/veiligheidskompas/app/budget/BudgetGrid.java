package nl.veiligheidskompas.app.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.GridRows;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.TypingPlace;
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
final class BudgetGrid extends GridPane {

  private static final int NUMBER = 0;
  private static final int NAME = 1;
  private static final int OBLIGATION = 2;
  private static final int INFLUENCE = 3;
  private static final int FIRST_YEAR = 4;
  private static final double YEAR_WIDTH = 92;

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final BudgetModel model;
  private final Texts texts;
  private final boolean editable;
  private final List<Integer> years;
  private final Map<UUID, Region> bands = new HashMap<>();
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
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    years = List.copyOf(model.years());
    getStyleClass().add("vk-budget-grid");
    setId("budget-grid");
    addColumns();
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Whether it can show the plan as it is now: as many years, as much to be changed. */
  boolean fits(boolean nowEditable) {
    return editable == nowEditable && years.equals(model.years());
  }

  /** Shows the lines and the sums as they are now; a row that says the same stays as it is. */
  void show() {
    List<Row> now = new ArrayList<>();
    now.add(new Row.Head());
    model.lines().forEach(line -> now.add(new Row.Line(line, model.findings(line))));
    List<YearTotal> totals = model.totals();
    now.add(new Row.Sum(totals));
    now.add(new Row.Stated(totals, model.plan().facts().budget().statedTotal()));
    now.add(new Row.Difference(totals));
    rows = now;
    drawn.show(now);
  }

  private List<GridCell> cells() {
    return getChildren().stream()
        .filter(GridCell.class::isInstance)
        .map(GridCell.class::cast)
        .toList();
  }

  /** Hands in what was typed but not given yet. */
  void handIn() {
    cells().forEach(GridCell::handIn);
  }

  /** Marks the row of the selected line. */
  void mark(@Nullable UUID selected) {
    bands.forEach((line, band) -> band.pseudoClassStateChanged(SELECTED, line.equals(selected)));
  }

  /**
   * Where the user is in it, to be brought back to in the next grid; this one takes nothing more.
   */
  TypingPlace leave() {
    List<GridCell> cells = cells();
    TypingPlace place = TypingPlace.in(this, cells.stream().anyMatch(GridCell::isTyping));
    cells.forEach(GridCell::retire);
    return place;
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
      bands.values().remove(node);
      if (node instanceof GridCell cell) {
        cell.retire();
      }
    }
  }

  private void addColumns() {
    getColumnConstraints()
        .addAll(column(44, HPos.RIGHT), growing(220), growing(150), column(96, HPos.LEFT));
    for (int i = 0; i < years.size(); i++) {
      getColumnConstraints().add(column(YEAR_WIDTH, HPos.RIGHT));
    }
    getColumnConstraints().add(growing(110));
  }

  private static ColumnConstraints column(double width, HPos side) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHalignment(side);
    return column;
  }

  private static ColumnConstraints growing(double width) {
    ColumnConstraints column = new ColumnConstraints(80, width, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private int coverageColumn() {
    return FIRST_YEAR + years.size();
  }

  private void addHead() {
    band(0, "vk-head-row");
    add(head("name"), NAME, 0);
    add(head("obligation"), OBLIGATION, 0);
    add(head("influence"), INFLUENCE, 0);
    for (int i = 0; i < years.size(); i++) {
      Label year = Words.styled(String.valueOf(years.get(i)), "vk-caption", "vk-strong");
      GridPane.setMargin(year, new javafx.geometry.Insets(6, 10, 6, 0));
      add(year, FIRST_YEAR + i, 0);
    }
    add(head("coverage"), coverageColumn(), 0);
  }

  private Label head(String key) {
    return Words.styled(texts.say("budget.head." + key), "vk-caption", "vk-strong");
  }

  private void addLine(BudgetLine line, List<Finding> findings, int row) {
    Region band = band(row, "vk-grid-row");
    band.setOnMouseClicked(event -> model.selected().set(line.id()));
    band.pseudoClassStateChanged(SELECTED, line.id().equals(model.selected().get()));
    bands.put(line.id(), band);
    add(quiet(Words.styled(line.number() + "  ", "vk-secondary")), NUMBER, row);
    add(name(line, findings), NAME, row);
    add(quiet(Words.wrapping(obligation(line), "vk-secondary")), OBLIGATION, row);
    add(quiet(influence(line)), INFLUENCE, row);
    for (int i = 0; i < years.size(); i++) {
      add(amount(line, years.get(i)), FIRST_YEAR + i, row);
    }
    String coverage = CoverageText.write(line.coverage());
    add(
        quiet(
            coverage.isEmpty()
                ? Words.styled(texts.say("budget.notnamed"), "vk-caption", "vk-empty")
                : Words.wrapping(coverage, "vk-caption")),
        coverageColumn(),
        row);
  }

  private Node name(BudgetLine line, List<Finding> findings) {
    HBox name = new HBox(6, Words.wrapping(line.name()));
    for (Finding finding : findings) {
      FontIcon sign = Signs.of(finding.severity());
      sign.setAccessibleText(finding.code().title(texts));
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
    return line.obligationText().isBlank() ? texts.say("budget.notnamed") : line.obligationText();
  }

  private Label influence(BudgetLine line) {
    CouncilInfluence influence = CouncilInfluence.of(line.obligations());
    Icon icon = influence.steerable() ? Icon.STEERABLE : Icon.FIXED;
    String look = influence.steerable() ? "vk-accent" : "vk-secondary";
    return Signs.with(
        Signs.coloured(icon, look), texts.say("budget.influence." + influence.name()), look);
  }

  private Node amount(BudgetLine line, int year) {
    String name = texts.say("budget.amount.name", line.number(), line.name(), year);
    return field(
        name,
        model.cell(line, year),
        year,
        amount -> model.setAmount(line.id(), year, amount),
        line.id());
  }

  /** Takes an amount, or the absence of one. */
  private interface Taking {
    void take(@Nullable Money amount);
  }

  private Node field(String name, String value, int year, Taking taking, @Nullable UUID line) {
    boolean first = year == years.getFirst();
    if (!editable) {
      return Words.plain(value.isEmpty() && !first ? texts.say("budget.same") : value);
    }
    GridCell cell =
        new GridCell(
            name,
            value,
            first ? "" : texts.say("budget.same"),
            () -> opened(name, value, taking, line));
    cell.getStyleClass().add("vk-amount-cell");
    cell.setId("amount-" + (line == null ? "stated" : line) + "-" + year);
    return cell;
  }

  private InputField<Optional<Money>> opened(
      String name, String value, Taking taking, @Nullable UUID line) {
    InputField<Optional<Money>> field =
        InputField.line(
            name,
            texts,
            typed -> Optional.ofNullable(model.read(typed)),
            amount -> taking.take(amount.orElse(null)));
    field.show(value);
    field.field().getStyleClass().add("vk-amount-field");
    if (line != null) {
      model.selected().set(line);
    }
    return field;
  }

  private void addSum(List<YearTotal> totals, int row) {
    band(row, "vk-sum-row");
    add(Words.styled(texts.say("budget.sum"), "vk-strong"), NAME, row);
    for (int i = 0; i < totals.size(); i++) {
      add(figure(texts.money(totals.get(i).sum()), "vk-strong"), FIRST_YEAR + i, row);
    }
  }

  private void addStated(List<YearTotal> totals, YearlyAmounts own, int row) {
    band(row, "vk-grid-row");
    add(Words.plain(texts.say("budget.stated")), NAME, row, 2, 1);
    for (int i = 0; i < totals.size(); i++) {
      add(stated(totals.get(i), own), FIRST_YEAR + i, row);
    }
  }

  private Node stated(YearTotal total, YearlyAmounts own) {
    int year = total.year();
    Money amount =
        year == years.getFirst()
            ? total.stated()
            : own.byYear().stream()
                .filter(one -> one.year() == year)
                .map(one -> one.amount())
                .findFirst()
                .orElse(null);
    String name = texts.say("budget.stated.name", year);
    return field(
        name, model.plainAmount(amount), year, typed -> model.setStated(year, typed), null);
  }

  private void addDifference(List<YearTotal> totals, int row) {
    boolean contradicts = totals.stream().anyMatch(YearTotal::contradicts);
    band(row, contradicts ? "vk-difference-row" : "vk-grid-row");
    add(difference(totals, contradicts), NAME, row, 3, 1);
    for (int i = 0; i < totals.size(); i++) {
      Money gap = totals.get(i).difference();
      String look = totals.get(i).contradicts() ? "vk-error" : "vk-secondary";
      add(figure(gap == null ? "" : texts.money(gap), look), FIRST_YEAR + i, row);
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
          texts.say(gap == null ? "budget.difference.none" : "budget.difference.fits"),
          "vk-secondary");
    }
    String key = gap.cents() >= 0 ? "budget.difference.higher" : "budget.difference.lower";
    return Signs.with(Signs.of(Severity.ERROR), texts.say(key, gap.abs()), "vk-error", "vk-strong");
  }

  private Region band(int row, String look) {
    Region band = new Region();
    band.getStyleClass().add(look);
    band.setMinHeight(36);
    add(band, 0, row, coverageColumn() + 1, 1);
    return band;
  }

  /** Arrow up and down go to the same year of the line above or below. */
  private void move(KeyEvent event) {
    int step =
        event.getCode() == KeyCode.UP
            ? -years.size()
            : event.getCode() == KeyCode.DOWN ? years.size() : 0;
    List<GridCell> cells = cells();
    for (int i = 0; step != 0 && i < cells.size(); i++) {
      if (cells.get(i).isEntered() && i + step >= 0 && i + step < cells.size()) {
        cells.get(i + step).requestFocus();
        event.consume();
        return;
      }
    }
  }
}
