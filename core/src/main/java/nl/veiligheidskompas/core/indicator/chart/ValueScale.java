package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of values.
 *
 * @param from the value at its beginning
 * @param to the value at its end
 * @param step between two lines
 */
public record ValueScale(BigDecimal from, BigDecimal to, BigDecimal step) {

  private static final int STEPS = 4;
  private static final int DIGITS = 12;

  /** Where the values fill less than this share of an axis from zero, the axis may be cut. */
  private static final double CUT_BELOW = 0.5;

  /**
   * An axis that holds all values, with round numbers at its lines.
   *
   * @param lowest of all that is drawn
   * @param highest of all that is drawn
   * @param cuttable whether it may begin above zero; never for bars
   * @param most the most that a value can be, such as 100 for shares; not less than the highest
   */
  public static ValueScale of(double lowest, double highest, boolean cuttable, double most) {
    double high = Math.max(highest, 0);
    double low = Math.min(lowest, 0);
    boolean cut = cuttable && lowest > 0 && highest - lowest < CUT_BELOW * highest;
    if (cut) {
      double room = Math.max(highest - lowest, highest / 20);
      low = Math.max(0, lowest - room / 2);
      high = highest + room / 2;
    } else {
      high += (high - low) / 10;
    }
    double step = round(Math.max(high - low, Double.MIN_NORMAL) / STEPS);
    if (high == low) {
      return scale(0, 1, 1, most);
    }
    return scale(Math.floor(low / step), Math.ceil(high / step), step, most);
  }

  private static ValueScale scale(double first, double last, double step, double most) {
    double end = last * step;
    double top = end > most ? Math.ceil(most / step) * step : end;
    return new ValueScale(exact(first * step), exact(top), exact(step));
  }

  private static BigDecimal exact(double value) {
    BigDecimal figure = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
  }

  /** The least of 1, 2, 2.5, 5 or 10 times a power of ten that is not less than the step. */
  private static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    for (double nice : new double[] {1, 2, 2.5, 5}) {
      if (nice * power >= step * (1 - 1e-9)) {
        return nice * power;
      }
    }
    return 10 * power;
  }

  /** Whether the axis begins elsewhere than at zero while all values lie above it. */
  public boolean isCut() {
    return from.signum() > 0;
  }

  /** The values at the lines. */
  public List<BigDecimal> lines() {
    List<BigDecimal> lines = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
      lines.add(at);
    }
    return lines;
  }

  /** Where a value stands: 0 at the beginning of the axis, 1 at its end. */
  public double share(BigDecimal value) {
    return value.subtract(from).doubleValue() / to.subtract(from).doubleValue();
  }
}
