package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;

/** Reads weights that were typed. */
final class TypedWeights {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private TypedWeights() {}

  /** The weight in percent; refuses with {@code weight.range} what is no share of the whole. */
  static BigDecimal read(String typed) throws RefusedException {
    BigDecimal weight = DutchNumbers.figure(typed);
    if (weight.signum() < 0 || weight.compareTo(ALL) > 0) {
      throw new RefusedException(Problem.of("weight.range"));
    }
    return weight;
  }
}
