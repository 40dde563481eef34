package nl.veiligheidskompas.core.intake.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read from one file, for one municipality.
 *
 * @param file the name of the file
 * @param dialect the form in which it came
 * @param title what the file calls itself, empty when it has no title
 * @param region the municipality as the file names it, empty when it names no region
 * @param series in the order of the file; those without any figure are not there
 * @param notes what is worth knowing about the file
 */
public record ReadFigures(
    String file,
    Dialect dialect,
    String title,
    String region,
    List<ReadSeries> series,
    List<FigureNote> notes) {
  public ReadFigures {
    series = List.copyOf(series);
    notes = List.copyOf(notes);
  }

  /** These figures with one more note about the file. */
  public ReadFigures with(FigureNote note) {
    List<FigureNote> more = new ArrayList<>(notes);
    more.add(note);
    return new ReadFigures(file, dialect, title, region, series, more);
  }
}
