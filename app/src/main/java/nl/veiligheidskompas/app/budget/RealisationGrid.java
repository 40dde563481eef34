package nl.veiligheidskompas.app.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.GridRows;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Realisation;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;

/**
 * What the lines of the budget cost per year, with under each amount how it differs from the
 * budget; below them the sums of what was reported.
 */
final class RealisationGrid extends AmountGrid {

  private static final int NUMBER = 0;
  private static final int NAME = 1;
  private static final int FIRST_YEAR = 2;
  private static final double YEAR_WIDTH = 128;

  private final GridRows drawn = new GridRows(this, new RowPainter());
  private List<Row> rows = List.of();

  /** What a row says. */
  private sealed interface Row {

    record Head() implements Row {}

    record Line(BudgetLine line) implements Row {}

    /** One of the three sums. */
    record Sum(Kind kind, List<Realisation> years) implements Row {}

    enum Kind {
      SUM,
      BUDGETED,
      DIFFERENCE
    }
  }

  /** A grid for the years that the plan has now. */
  RealisationGrid(BudgetModel model, Texts texts, boolean editable) {
    super(model, texts, editable);
    getColumnConstraints().addAll(column(44, HPos.RIGHT), growing(260));
    for (int i = 0; i < years().size(); i++) {
      getColumnConstraints().add(column(YEAR_WIDTH, HPos.RIGHT));
    }
  }

  @Override
  void show() {
    List<Row> now = new ArrayList<>();
    now.add(new Row.Head());
    model().lines().forEach(line -> now.add(new Row.Line(line)));
    List<Realisation> years = model().realisations();
    for (Row.Kind kind : Row.Kind.values()) {
      now.add(new Row.Sum(kind, years));
    }
    rows = now;
    drawn.show(now);
  }

  @Override
  List<GridCell> cells(Node node) {
    return node instanceof VBox box
        ? box.getChildren().stream().flatMap(child -> super.cells(child).stream()).toList()
        : super.cells(node);
  }

  /** Puts the nodes of a row in this grid. */
  private final class RowPainter implements GridRows.Painter {

    @Override
    public void draw(int row) {
      switch (rows.get(row)) {
        case Row.Head _ -> addHead();
        case Row.Line(BudgetLine line) -> addLine(line, row);
        case Row.Sum(Row.Kind kind, List<Realisation> years) -> addSum(kind, years, row);
      }
    }

    @Override
    public boolean isTyping(Node node) {
      return cells(node).stream().anyMatch(GridCell::isTyping);
    }

    @Override
    public void retire(Node node) {
      forget(node);
    }
  }

  private int columns() {
    return FIRST_YEAR + years().size();
  }

  private void addHead() {
    band(0, "vk-head-row", columns());
    add(Words.styled(texts().say("budget.head.name"), "vk-caption", "vk-strong"), NAME, 0);
    for (int i = 0; i < years().size(); i++) {
      Label year = Words.styled(String.valueOf(years().get(i)), "vk-caption", "vk-strong");
      GridPane.setMargin(year, new Insets(6, 10, 6, 0));
      add(year, FIRST_YEAR + i, 0);
    }
  }

  private void addLine(BudgetLine line, int row) {
    lineBand(line.id(), row, columns());
    add(quiet(Words.styled(line.number() + "  ", "vk-secondary")), NUMBER, row);
    add(quiet(Words.wrapping(line.name())), NAME, row);
    for (int i = 0; i < years().size(); i++) {
      add(amount(line, years().get(i)), FIRST_YEAR + i, row);
    }
  }

  /** Lets clicks through to the band of the row. */
  private static <N extends Node> N quiet(N node) {
    node.setMouseTransparent(true);
    GridPane.setMargin(node, new Insets(2, 8, 2, 0));
    return node;
  }

  private Node amount(BudgetLine line, int year) {
    String shown = model().plainAmount(line.realisedIn(year));
    String beside = beside(line, year);
    Label caption = Words.styled(beside, "vk-caption");
    caption.setMinWidth(Region.USE_PREF_SIZE);
    VBox.setMargin(caption, new Insets(0, 10, 4, 0));
    VBox box = new VBox(value(line, year, shown, beside), caption);
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }

  private Node value(BudgetLine line, int year, String shown, String beside) {
    if (!isEditable()) {
      Label value = Words.plain(shown.isEmpty() ? texts().say("budget.realised.none") : shown);
      VBox.setMargin(value, new Insets(4, 10, 0, 0));
      return value;
    }
    String name =
        texts().say("budget.realised.name", line.number(), line.name(), year) + ", " + beside;
    GridCell cell =
        new GridCell(
            name,
            shown,
            texts().say("budget.realised.none"),
            () -> opened(name, shown, typed -> model().realise(line.id(), year, typed), line.id()));
    cell.getStyleClass().add("vk-amount-cell");
    cell.setId("realised-" + line.id() + "-" + year);
    return cell;
  }

  /** How the amount differs from the budget, or what the budget is. */
  private String beside(BudgetLine line, int year) {
    Money difference = Realisation.difference(line, year);
    if (difference != null) {
      return difference(difference);
    }
    Money budgeted = line.amounts().in(year);
    return budgeted == null
        ? texts().say("budget.realised.nobudget")
        : texts().say("budget.realised.budget", model().plainAmount(budgeted));
  }

  private String difference(Money difference) {
    String key = difference.cents() == 0 ? "same" : difference.cents() > 0 ? "more" : "less";
    return texts().say("budget.realised." + key, model().plainAmount(difference.abs()));
  }

  private void addSum(Row.Kind kind, List<Realisation> sums, int row) {
    band(row, kind == Row.Kind.SUM ? "vk-sum-row" : "vk-grid-row", columns());
    String look = kind == Row.Kind.SUM ? "vk-strong" : "vk-secondary";
    add(Words.styled(texts().say("budget.realised.row." + kind.name()), look), NAME, row);
    for (int i = 0; i < sums.size(); i++) {
      add(sum(kind, sums.get(i), look), FIRST_YEAR + i, row);
    }
  }

  private Node sum(Row.Kind kind, Realisation sum, String look) {
    boolean known = kind == Row.Kind.SUM ? sum.given() > 0 : sum.compared() > 0;
    String words =
        switch (kind) {
          case SUM -> texts().money(sum.sum());
          case BUDGETED -> texts().money(sum.budgeted());
          case DIFFERENCE -> difference(sum.difference());
        };
    VBox box = new VBox(Words.styled(known ? words : "–", look));
    if (kind == Row.Kind.SUM) {
      String given = texts().say("budget.realised.given", sum.given(), sum.lines());
      box.getChildren().add(Words.styled(given, "vk-caption"));
    }
    box.setAlignment(Pos.CENTER_RIGHT);
    GridPane.setMargin(box, new Insets(6, 10, 6, 0));
    return box;
  }
}
