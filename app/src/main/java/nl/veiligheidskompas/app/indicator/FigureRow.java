package nl.veiligheidskompas.app.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.RowBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.ChangeWord;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.TargetWord;
import org.jspecify.annotations.Nullable;

/** The row of an indicator. */
final class FigureRow extends RowBox {

  static final double HEIGHT = 28;

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass RANGED = PseudoClass.getPseudoClass("ranged");
  private static final Insets AROUND = new Insets(3, 6, 3, 0);

  private final Texts texts;
  private final IndicatorRow.Figures row;
  private final Map<Integer, GridCell> cells = new LinkedHashMap<>();

  /**
   * Draws an indicator.
   *
   * @param fields makes the field for a year; null when nothing can be typed
   */
  FigureRow(
      IndicatorRow.Figures row,
      Texts texts,
      List<Double> columns,
      @Nullable BiFunction<Indicator, Integer, InputField<?>> fields) {
    super(columns);
    this.row = row;
    this.texts = texts;
    getStyleClass().add("vk-grid-row");
    setMinHeight(HEIGHT);
    Label name = Words.plain(row.indicator().name());
    name.setMinWidth(0);
    quiet(name, 0);
    Tooltip.install(this, new Tooltip(row.indicator().name()));
    quiet(Words.styled(row.source(), "vk-caption"), 1);
    int column = GridColumns.FIRST_YEAR;
    for (IndicatorRow.Cell cell : row.cells()) {
      put(year(cell, fields), column++, 1, Insets.EMPTY, HPos.CENTER);
    }
    Label target = Words.styled(row.target(), "vk-secondary");
    target.setMinWidth(0);
    quiet(target, column++);
    quiet(verdict(), column);
  }

  Indicator indicator() {
    return row.indicator();
  }

  Map<Integer, GridCell> cells() {
    return cells;
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** Marks the cells of this row that lie in a range; none for null. */
  void markRange(@Nullable GridRange range) {
    cells.forEach((year, cell) ->
        cell.pseudoClassStateChanged(RANGED, range != null && range.holds(row.indicator(), year)));
  }

  boolean isTyping() {
    return cells.values().stream().anyMatch(GridCell::isTyping);
  }

  /** Lets clicks through to the row. */
  private void quiet(Node node, int column) {
    node.setMouseTransparent(true);
    put(node, column, 1, AROUND, HPos.LEFT);
  }

  private Label verdict() {
    TargetWord word = row.verdict();
    ChangeWord change = row.change();
    Label label = Words.styled("–", "vk-secondary");
    label.setMinWidth(0);
    if (word != null) {
      label.setText(texts.word(word));
      label.setGraphic(VerdictSigns.of(word).draw());
    } else if (change != null) {
      label.setText(texts.word(change));
      label.setGraphic(VerdictSigns.of(change).draw());
    }
    if (word == TargetWord.NOT_ACHIEVED
        || word == TargetWord.OFF_COURSE
        || change == ChangeWord.WORSE) {
      label.getStyleClass().add("vk-strong");
    }
    return label;
  }

  private Node year(
      IndicatorRow.Cell year, @Nullable BiFunction<Indicator, Integer, InputField<?>> fields) {
    Indicator indicator = row.indicator();
    if (year.baseline()) {
      Label box = Words.styled(year.shown(), "vk-baseline");
      box.setAccessibleText(
          texts.say("indicators.cell.baseline", indicator.name(), year.year(), year.shown()));
      box.setMouseTransparent(true);
      return box;
    }
    if (fields == null) {
      return Words.plain(year.shown());
    }
    GridCell cell =
        new GridCell(
            texts.say("indicators.cell", indicator.name(), year.year()),
            year.shown(),
            year.missed() ? "×" : "",
            () -> fields.apply(indicator, year.year()));
    cell.setId("cell-" + indicator.code() + "-" + year.year());
    if (year.after()) {
      cell.getStyleClass().add("vk-after");
    }
    if (year.closed()) {
      cell.getStyleClass().add("vk-closed");
    }
    if (year.expected()) {
      cell.getStyleClass().add("vk-expected");
    }
    cells.put(year.year(), cell);
    return cell;
  }
}
