package nl.veiligheidskompas.core.budget;

/**
 * How often an amount is due.
 *
 * @param kind once, every so many years, or not said
 * @param years for {@code EVERY}: number of years that one amount covers, at least 1; else 0
 */
public record Recurrence(Kind kind, int years) {

  public static final Recurrence UNSTATED = new Recurrence(Kind.UNSTATED, 0);
  public static final Recurrence ONCE = new Recurrence(Kind.ONCE, 0);

  /** Whether and how an amount comes back. */
  public enum Kind {
    UNSTATED,
    ONCE,
    EVERY
  }

  /** Throws IllegalArgumentException when the number of years does not fit the kind. */
  public Recurrence {
    if (kind == Kind.EVERY ? years < 1 : years != 0) {
      throw new IllegalArgumentException("the years do not fit the recurrence");
    }
  }

  /** One amount per {@code years} years. */
  public static Recurrence every(int years) {
    return new Recurrence(Kind.EVERY, years);
  }
}
