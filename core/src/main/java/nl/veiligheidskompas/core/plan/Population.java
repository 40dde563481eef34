package nl.veiligheidskompas.core.plan;

/**
 * How many inhabitants the municipality has.
 *
 * @param inhabitants more than zero
 * @param basis where the figure comes from
 */
public record Population(int inhabitants, int year, String basis) {
  public Population {
    if (inhabitants <= 0) {
      throw new IllegalArgumentException("a municipality has inhabitants");
    }
  }
}
