package nl.veiligheidskompas.core.measure;

import java.util.List;

/**
 * What stands in the main part of a Word document, without any look: paragraphs with the text of
 * each run, and tables.
 *
 * @param pieces in reading order
 */
record DocumentShape(List<Piece> pieces) {

  /** A paragraph or a table. */
  sealed interface Piece {}

  /** The texts of its runs; a run that holds no text but a field or a tab is an empty string. */
  record Paragraph(List<String> runs) implements Piece {}

  /** Rows of cells of paragraphs. */
  record Grid(List<List<List<Paragraph>>> rows) implements Piece {

    int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    List<Paragraph> paragraphs() {
      return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
  }

  /** How much there is of everything. */
  record Counts(long paragraphs, long runs, long tables, long cells, long characters) {

    String words() {
      return "%,d paragraphs, %,d runs, %,d tables with %,d cells, %,d characters"
          .formatted(paragraphs, runs, tables, cells, characters);
    }
  }

  Counts counts() {
    List<Grid> grids =
        pieces.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    List<Paragraph> paragraphs = pieces.stream().flatMap(piece -> inside(piece).stream()).toList();
    List<String> runs = paragraphs.stream().flatMap(one -> one.runs().stream()).toList();
    return new Counts(
        paragraphs.size(),
        runs.size(),
        grids.size(),
        grids.stream().flatMap(grid -> grid.rows().stream()).mapToLong(List::size).sum(),
        runs.stream().mapToLong(String::length).sum());
  }

  private static List<Paragraph> inside(Piece piece) {
    return switch (piece) {
      case Paragraph paragraph -> List.of(paragraph);
      case Grid grid -> grid.paragraphs();
    };
  }
}
