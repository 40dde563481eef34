package nl.veiligheidskompas.app.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.TypingPlace;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** Lines of the budget one below the other, with a cell to type an amount in for each year. */
abstract class AmountGrid extends GridPane {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final BudgetModel model;
  private final Texts texts;
  private final boolean editable;
  private final List<Integer> years;
  private final Map<UUID, Region> bands = new HashMap<>();

  /** A grid for the years that the plan has now. */
  AmountGrid(BudgetModel model, Texts texts, boolean editable) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    years = List.copyOf(model.years());
    getStyleClass().add("vk-budget-grid");
    setId("budget-grid");
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Shows the lines and the sums as they are now; a row that says the same stays as it is. */
  abstract void show();

  final BudgetModel model() {
    return model;
  }

  final Texts texts() {
    return texts;
  }

  final boolean isEditable() {
    return editable;
  }

  final List<Integer> years() {
    return years;
  }

  /** Whether it can show the plan as it is now: as many years, as much to be changed. */
  final boolean fits(boolean nowEditable) {
    return editable == nowEditable && years.equals(model.years());
  }

  final List<GridCell> cells() {
    return getChildren().stream().flatMap(node -> cells(node).stream()).toList();
  }

  /** The cells that a node of the grid is or holds. */
  List<GridCell> cells(Node node) {
    return node instanceof GridCell cell ? List.of(cell) : List.of();
  }

  /** Hands in what was typed but not given yet. */
  final void handIn() {
    cells().forEach(GridCell::handIn);
  }

  /** Marks the row of the selected line. */
  final void mark(@Nullable UUID selected) {
    bands.forEach((line, band) -> band.pseudoClassStateChanged(SELECTED, line.equals(selected)));
  }

  /**
   * Where the user is in it, to be brought back to in the next grid; this one takes nothing more.
   */
  final TypingPlace leave() {
    List<GridCell> cells = cells();
    TypingPlace place = TypingPlace.in(this, cells.stream().anyMatch(GridCell::isTyping));
    cells.forEach(GridCell::retire);
    return place;
  }

  /** A node of a row is taken away. */
  final void forget(Node node) {
    bands.values().remove(node);
    cells(node).forEach(GridCell::retire);
  }

  /** Takes an amount, or the absence of one. */
  interface Taking {
    void take(@Nullable Money amount);
  }

  final InputField<Optional<Money>> opened(
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

  /** The ground of the row of a line, which selects that line. */
  final void lineBand(UUID line, int row, int columns) {
    Region band = band(row, "vk-grid-row", columns);
    band.setOnMouseClicked(event -> model.selected().set(line));
    band.pseudoClassStateChanged(SELECTED, line.equals(model.selected().get()));
    bands.put(line, band);
  }

  final Region band(int row, String look, int columns) {
    Region band = new Region();
    band.getStyleClass().add(look);
    band.setMinHeight(36);
    add(band, 0, row, columns, 1);
    return band;
  }

  static ColumnConstraints column(double width, HPos side) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHalignment(side);
    return column;
  }

  static ColumnConstraints growing(double width) {
    ColumnConstraints column = new ColumnConstraints(80, width, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
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
