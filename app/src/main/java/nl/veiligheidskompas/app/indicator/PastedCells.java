package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;

/**
 * A range from a spreadsheet, laid over the grid from one cell to the right and down. What does not
 * fit in the grid or is no figure is left out and counted, never guessed.
 *
 * @param accepted cells to fill
 * @param refused cells that were left out, each with the reason
 */
record PastedCells(List<Cell> accepted, List<Refusal> refused) {

  /** A cell that was left out. */
  record Refusal(String typed, Problem problem) {}

  PastedCells {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }

  /**
   * Reads the text of the clipboard.
   *
   * @param rows the indicators from the first cell down
   * @param years the years from the first cell to the right
   */
  static PastedCells read(
      String text, List<Indicator> rows, List<Integer> years, IndicatorModel model) {
    List<Cell> accepted = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    String[] lines = text.strip().split("\\R", -1);
    for (int row = 0; row < lines.length; row++) {
      String[] cells = lines[row].split("\t", -1);
      for (int column = 0; column < cells.length; column++) {
        if (row >= rows.size() || column >= years.size()) {
          if (!cells[column].isBlank()) {
            refused.add(new Refusal(cells[column], Problem.of("paste.outside")));
          }
          continue;
        }
        try {
          accepted.add(model.read(rows.get(row), years.get(column), cells[column]));
        } catch (RefusedException refusal) {
          refused.add(new Refusal(cells[column], refusal.problem()));
        }
      }
    }
    return new PastedCells(accepted, refused);
  }
}
