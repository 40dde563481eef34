package nl.veiligheidskompas.core.report.word;

import java.util.List;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigure;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigures;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.CellLine;
import nl.veiligheidskompas.core.report.Table.Shade;

/** Key figures laid out as what they are to a screen reader: a table of one row under its head. */
final class KeyFigureTable {

  private KeyFigureTable() {}

  static Table of(KeyFigures figures) {
    List<KeyFigure> all = figures.figures();
    return new Table(
        Table.TableStyle.FACTS,
        null,
        figures.title(),
        figures.description(),
        0,
        all.stream().map(figure -> Table.Column.text(1)).toList(),
        all.stream().map(figure -> Line.of(figure.name())).toList(),
        List.of(new Table.Row(all.stream().map(KeyFigureTable::cell).toList(), false)),
        false,
        null);
  }

  private static Cell cell(KeyFigure figure) {
    CellLine value = new CellLine(Line.of(figure.value()), CellLine.Kind.KEY_FIGURE);
    CellLine explanation = new CellLine(figure.explanation(), CellLine.Kind.TEXT);
    boolean alone = figure.explanation().isBlank();
    return new Cell(alone ? List.of(value) : List.of(value, explanation), Shade.NONE);
  }
}
