package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;

/** A table, set: its columns as wide as their words ask for. */
final class GridPiece extends PieceView {

  private static final double ABOVE = 12;
  private static final double SIDE = 8;
  private static final double TOP = 6;
  private static final double LEAST_ROW = 30;
  private static final double LEAST_SHARE = 0.12;

  /** One cell on the page. */
  private static final class CellView extends Region {
    private final List<LineView> lines = new ArrayList<>();

    CellView(Grid.Cell cell, boolean head, int firstNote) {
      setManaged(false);
      getStyleClass().add("vk-cell");
      if (head) {
        getStyleClass().add("vk-cell-head");
      }
      int note = firstNote;
      int ordinal = 0;
      for (Line line : cell.lines()) {
        ordinal = line.form() == Form.NUMBER ? ordinal + 1 : 0;
        LineView view = TextPiece.lineView(line, ordinal, note);
        note += line.text().footnotes().size();
        lines.add(view);
        getChildren().add(view);
      }
    }

    double measure(double width) {
      double height = 2 * TOP;
      for (LineView line : lines) {
        height += line.measure(width - 2 * SIDE);
      }
      return Math.max(LEAST_ROW, height);
    }

    @Override
    protected void layoutChildren() {
      double y = TOP;
      double width = getWidth() - 2 * SIDE;
      for (LineView line : lines) {
        double height = line.measure(width);
        line.resizeRelocate(SIDE, y, width, height);
        line.layout();
        y += height;
      }
    }
  }

  private final List<List<CellView>> rows = new ArrayList<>();
  private final List<LineView> lines = new ArrayList<>();
  private final double[] shares;

  GridPiece(Grid grid, int firstNote) {
    getStyleClass().add("vk-text-table");
    shares = shares(grid);
    int note = firstNote;
    for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
      List<CellView> cells = new ArrayList<>();
      for (Grid.Cell cell : grid.row(row)) {
        CellView view = new CellView(cell, row == Grid.HEAD, note);
        note += cell.lines().stream().mapToInt(l -> l.text().footnotes().size()).sum();
        cells.add(view);
        lines.addAll(view.lines);
      }
      rows.add(cells);
      getChildren().addAll(cells);
    }
  }

  private static double[] shares(Grid grid) {
    double[] shares = new double[grid.columns()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.sqrt(20.0 + letters(grid, i));
      sum += shares[i];
    }
    double least = Math.min(LEAST_SHARE, 1.0 / shares.length);
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(least, shares[i] / sum);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  private static int letters(Grid grid, int column) {
    int letters = 0;
    for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
      for (Line line : grid.cell(row, column).lines()) {
        letters += line.length();
      }
    }
    return letters;
  }

  @Override
  List<LineView> lines() {
    return lines;
  }

  private double width(int column, double width) {
    return Math.floor(shares[column] * width);
  }

  private double height(List<CellView> row, double width) {
    double height = 0;
    for (int column = 0; column < row.size(); column++) {
      height = Math.max(height, row.get(column).measure(width(column, width)));
    }
    return height;
  }

  @Override
  double measure(double width) {
    double height = ABOVE;
    for (List<CellView> row : rows) {
      height += height(row, width);
    }
    return height + 4;
  }

  @Override
  protected void layoutChildren() {
    double y = ABOVE;
    for (List<CellView> row : rows) {
      double height = height(row, getWidth());
      double x = 0;
      for (int column = 0; column < row.size(); column++) {
        double width = width(column, getWidth());
        // a cell covers the line of its neighbour, so that lines are one pixel wide
        row.get(column).resizeRelocate(x, y, width + 1, height + 1);
        row.get(column).layout();
        x += width;
      }
      y += height;
    }
  }
}
