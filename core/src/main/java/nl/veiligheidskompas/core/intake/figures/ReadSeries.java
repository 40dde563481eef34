package nl.veiligheidskompas.core.intake.figures;

import java.util.List;

/**
 * A series with its figures for the municipality.
 *
 * @param cells by year, ascending
 * @param notes what is worth knowing about this series
 */
public record ReadSeries(Series series, List<ReadCell> cells, List<FigureNote> notes) {
  public ReadSeries {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }
}
