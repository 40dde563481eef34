package nl.veiligheidskompas.core.common;

import java.util.List;

/**
 * An amount in euro cents. Arithmetic is exact and fails loudly on overflow.
 *
 * @param cents the amount in cents, negative for a reduction
 */
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  /** The largest amount, of either sign, that the interchange of plans carries, in cents. */
  public static final long MAX_CENTS = 99_999_999_999_999L;

  /** The amount of {@code euros} whole euros. */
  public static Money ofEuros(long euros) {
    return new Money(Math.multiplyExact(euros, 100L));
  }

  /** The sum of all amounts; zero for an empty list. */
  public static Money sum(List<Money> amounts) {
    Money total = ZERO;
    for (Money amount : amounts) {
      total = total.plus(amount);
    }
    return total;
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money abs() {
    return new Money(Math.absExact(cents));
  }

  public boolean isZero() {
    return cents == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
