package nl.veiligheidskompas.core.phasing;

import java.math.BigDecimal;
import java.util.List;
import nl.veiligheidskompas.core.common.Numbers;

/**
 * What the shares of the team's hours add up to.
 *
 * @param shares number of shares
 * @param sum in percent of all hours
 */
public record Capacity(int shares, BigDecimal sum) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public Capacity {
    sum = Numbers.canonical(sum);
  }

  public static Capacity of(List<CapacityShare> shares) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CapacityShare share : shares) {
      sum = sum.add(share.percent());
    }
    return new Capacity(shares.size(), sum);
  }

  /** What is missing to 100 %, in percent; negative when more is shared out than there is. */
  public BigDecimal missing() {
    return Numbers.canonical(WHOLE.subtract(sum));
  }

  /** Whether there are shares and they do not make exactly 100 %. */
  public boolean contradicts() {
    return shares > 0 && missing().signum() != 0;
  }
}
