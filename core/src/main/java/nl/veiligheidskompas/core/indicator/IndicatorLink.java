package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * An indicator by which a goal is measured.
 *
 * @param editorial true when the source does not make this link itself
 * @param weight how heavily it weighs in this goal, as a percentage from 0 to 100; null when that
 *     is not said
 */
public record IndicatorLink(
    UUID indicatorId, boolean editorial, @AddedLater @Nullable BigDecimal weight) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Throws IllegalArgumentException when the weight is no share of the whole. */
  public IndicatorLink {
    weight = Numbers.canonicalOrNull(weight);
    if (weight != null && (weight.signum() < 0 || weight.compareTo(ALL) > 0)) {
      throw new IllegalArgumentException("a weight lies between 0 and 100 percent");
    }
  }

  /** A link of which no weight is said. */
  public static IndicatorLink of(UUID indicatorId, boolean editorial) {
    return new IndicatorLink(indicatorId, editorial, null);
  }

  /** The same link with another weight, or with none. */
  public IndicatorLink weighing(@Nullable BigDecimal other) {
    return new IndicatorLink(indicatorId, editorial, other);
  }
}
