package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The widths of the columns of the grid of indicators, in pixels. */
final class GridColumns {

  /** The number of the column of the first year; before it stand the name and the source. */
  static final int FIRST_YEAR = 2;

  private static final double NAME = 160;
  private static final double SOURCE = 40;
  private static final double YEAR = 50;
  private static final double TARGET = 96;
  private static final double VERDICT = 150;

  private GridColumns() {}

  /** The columns of a grid of so many years; of the first the least width. */
  static List<Double> of(int years) {
    List<Double> widths = new ArrayList<>(List.of(NAME, SOURCE));
    widths.addAll(Collections.nCopies(years, YEAR));
    widths.addAll(List.of(TARGET, VERDICT));
    return widths;
  }
}
