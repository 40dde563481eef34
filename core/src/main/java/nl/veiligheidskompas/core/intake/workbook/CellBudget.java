package nl.veiligheidskompas.core.intake.workbook;

/** How much of a workbook is kept: of all sheets together. */
final class CellBudget {

  /** A column further to the right belongs to no table of figures. */
  static final int MOST_COLUMNS = 2000;

  private static final long MOST_CELLS = 2_000_000;

  /** The longest text in a cell; what is longer is a remark and cut off. */
  static final int LONGEST = 2000;

  private long left = MOST_CELLS;

  void spend(int cells) throws TooManyCellsException {
    left -= cells;
    if (left < 0) {
      throw new TooManyCellsException();
    }
  }
}
