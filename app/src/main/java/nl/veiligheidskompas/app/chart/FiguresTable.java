package nl.veiligheidskompas.app.chart;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.indicator.chart.ChartTable;

/** The figures behind a chart, read aloud row by row. */
final class FiguresTable extends GridPane {

  FiguresTable(ChartTable table) {
    getStyleClass().add("vk-figures-table");
    setId("chart-figures");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(table.asText());
    setHgap(20);
    setVgap(4);
    addRow(table.head(), 0, "vk-strong");
    for (int row = 0; row < table.rows().size(); row++) {
      addRow(table.rows().get(row), row + 1, "vk-secondary");
    }
  }

  private void addRow(List<String> cells, int row, String look) {
    for (int column = 0; column < cells.size(); column++) {
      Label cell = Words.styled(cells.get(column), look);
      boolean figure = column > 0 && column != 4;
      GridPane.setHalignment(cell, figure ? HPos.RIGHT : HPos.LEFT);
      add(cell, column, row);
    }
  }
}
