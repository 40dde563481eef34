package nl.veiligheidskompas.core.report.marktbladen;

import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table.TableStyle;

/**
 * How much a sheet says: 0 says everything. The rungs up to {@link #LAST_WHOLE} leave out what
 * stands elsewhere; those above it cut texts short, and the program then names the theme
 * (documents.md of the design, section 4.B).
 *
 * @param number 0 to {@link #LAST}
 */
record Rung(int number) {

  static final int LAST_WHOLE = 5;
  static final int LAST = 9;

  private static final int[] LETTERS = {420, 220, 120, 60};
  private static final int[] LETTERS_OF_A_NAME = {160, 90, 60, 36};
  private static final int[] ENTRIES = {8, 5, 3, 2};
  private static final int FEW = 4;

  /** Columns that are empty in every row are left out, and said to be empty below the table. */
  boolean dropsEmptyColumns() {
    return number >= 1;
  }

  /** Tables with less air, from the second rung on. */
  TableStyle tables() {
    return number >= 2 ? TableStyle.COMPACT : TableStyle.STANDARD;
  }

  /** How many goals below a goal are named. */
  int subGoals() {
    return number >= 3 ? Math.min(FEW, entries()) : Integer.MAX_VALUE;
  }

  /** Whether partners keep what stands between brackets behind their names. */
  boolean partnerDetails() {
    return number < 4;
  }

  boolean partnerNames() {
    return number < LAST_WHOLE;
  }

  /** Whether texts are cut short. */
  boolean shortens() {
    return number > LAST_WHOLE;
  }

  /** How many goals, costs, indicators or scenarios are named. */
  int entries() {
    return shortens() ? ENTRIES[number - LAST_WHOLE - 1] : Integer.MAX_VALUE;
  }

  /** A text of the plan, cut short where this rung does so. */
  String text(String text) {
    return shortens() ? Excerpt.of(text, LETTERS[number - LAST_WHOLE - 1]) : text;
  }

  /** A name of the plan, cut short where this rung does so. */
  String name(String name) {
    return shortens() ? Excerpt.of(name, LETTERS_OF_A_NAME[number - LAST_WHOLE - 1]) : name;
  }

  /** Words with their look, which they keep only where they are not cut short. */
  Line name(Line line) {
    String plain = line.plain();
    String cut = name(plain);
    return cut.equals(plain) ? line : Line.of(cut);
  }
}
