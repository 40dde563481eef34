package nl.veiligheidskompas.app.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.TypingPlace;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CouncilInfluence;
import nl.veiligheidskompas.core.budget.YearTotal;
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

  private final BudgetModel model;
  private final Texts texts;
  private final boolean editable;
  private final List<GridCell> cells = new ArrayList<>();
  private final List<Region> bands = new ArrayList<>();
  private final List<UUID> shown = new ArrayList<>();

  BudgetGrid(BudgetModel model, Texts texts, boolean editable) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    getStyleClass().add("vk-budget-grid");
    setId("budget-grid");
    addColumns();
    addHead();
    int row = 1;
    for (BudgetLine line : model.lines()) {
      addLine(line, row++);
    }
    addSums(row);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Hands in what was typed but not given yet. */
  void handIn() {
    List.copyOf(cells).forEach(GridCell::handIn);
  }

  /** Marks the row of the selected line. */
  void mark(@Nullable UUID selected) {
    for (int i = 0; i < shown.size(); i++) {
      bands
          .get(i)
          .pseudoClassStateChanged(
              javafx.css.PseudoClass.getPseudoClass("selected"), shown.get(i).equals(selected));
    }
  }

  /**
   * Where the user is in it, to be brought back to in the next grid; this one takes nothing more.
   */
  TypingPlace leave() {
    TypingPlace place = TypingPlace.in(this, cells.stream().anyMatch(GridCell::isTyping));
    cells.forEach(GridCell::retire);
    return place;
  }

  private void addColumns() {
    getColumnConstraints()
        .addAll(column(44, HPos.RIGHT), growing(220), growing(150), column(96, HPos.LEFT));
    for (int i = 0; i < model.years().size(); i++) {
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
    return FIRST_YEAR + model.years().size();
  }

  private void addHead() {
    band(0, "vk-head-row");
    add(head("name"), NAME, 0);
    add(head("obligation"), OBLIGATION, 0);
    add(head("influence"), INFLUENCE, 0);
    for (int i = 0; i < model.years().size(); i++) {
      Label year = Words.styled(String.valueOf(model.years().get(i)), "vk-caption", "vk-strong");
      GridPane.setMargin(year, new javafx.geometry.Insets(6, 10, 6, 0));
      add(year, FIRST_YEAR + i, 0);
    }
    add(head("coverage"), coverageColumn(), 0);
  }

  private Label head(String key) {
    return Words.styled(texts.say("budget.head." + key), "vk-caption", "vk-strong");
  }

  private void addLine(BudgetLine line, int row) {
    Region band = band(row, "vk-grid-row");
    band.setOnMouseClicked(event -> model.selected().set(line.id()));
    bands.add(band);
    shown.add(line.id());
    add(quiet(Words.styled(line.number() + "  ", "vk-secondary")), NUMBER, row);
    add(name(line), NAME, row);
    add(quiet(Words.wrapping(obligation(line), "vk-secondary")), OBLIGATION, row);
    add(quiet(influence(line)), INFLUENCE, row);
    List<Integer> years = model.years();
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

  private Node name(BudgetLine line) {
    HBox name = new HBox(6, Words.wrapping(line.name()));
    for (Finding finding : model.findings(line)) {
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
    boolean first = year == model.years().getFirst();
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
    cells.add(cell);
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

  private void addSums(int row) {
    List<YearTotal> totals = model.totals();
    band(row, "vk-sum-row");
    add(Words.styled(texts.say("budget.sum"), "vk-strong"), NAME, row);
    band(row + 1, "vk-grid-row");
    add(Words.plain(texts.say("budget.stated")), NAME, row + 1, 2, 1);
    boolean contradicts = totals.stream().anyMatch(YearTotal::contradicts);
    band(row + 2, contradicts ? "vk-difference-row" : "vk-grid-row");
    add(difference(totals, contradicts), NAME, row + 2, 3, 1);
    for (int i = 0; i < totals.size(); i++) {
      YearTotal total = totals.get(i);
      add(figure(texts.money(total.sum()), "vk-strong"), FIRST_YEAR + i, row);
      add(stated(total), FIRST_YEAR + i, row + 1);
      Money gap = total.difference();
      String look = total.contradicts() ? "vk-error" : "vk-secondary";
      add(figure(gap == null ? "" : texts.money(gap), look), FIRST_YEAR + i, row + 2);
    }
  }

  private Node stated(YearTotal total) {
    int year = total.year();
    boolean first = year == model.years().getFirst();
    Money own =
        first
            ? total.stated()
            : model.plan().facts().budget().statedTotal().byYear().stream()
                .filter(one -> one.year() == year)
                .map(one -> one.amount())
                .findFirst()
                .orElse(null);
    String name = texts.say("budget.stated.name", year);
    return field(name, model.plainAmount(own), year, amount -> model.setStated(year, amount), null);
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
            ? -model.years().size()
            : event.getCode() == KeyCode.DOWN ? model.years().size() : 0;
    for (int i = 0; step != 0 && i < cells.size(); i++) {
      if (cells.get(i).isEntered() && i + step >= 0 && i + step < cells.size()) {
        cells.get(i + step).requestFocus();
        event.consume();
        return;
      }
    }
  }
}
