package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Three digits behind a point or a comma can be meant in two ways: 1.234 as thousands or, as
 * programs write it that do not speak Dutch, as one and a bit; 1,234 the other way round. The Dutch
 * reading is taken where nothing speaks for the other one; where the unit or the other values of
 * the indicator do, the figure is asked back and never guessed.
 */
public final class DoubtfulFigure {

  private static final Pattern POINT = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern COMMA = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** A value so many times another one is rather another reading than a change. */
  private static final BigDecimal LEAP = BigDecimal.TEN;

  private DoubtfulFigure() {}

  /**
   * Lets a figure through that can be meant in one way only.
   *
   * @param typed as it was typed
   * @param read the Dutch reading of it
   * @param values all of the indicator, of whatever area
   * @throws RefusedException with {@code number.doubt} and both readings
   */
  public static void require(
      String typed, BigDecimal read, Indicator indicator, List<Measurement> values)
      throws RefusedException {
    String text = typed.replaceAll("[\\s\\u00a0€%]", "");
    boolean point = POINT.matcher(text).matches();
    if (!point && !COMMA.matcher(text).matches()) {
      return;
    }
    BigDecimal other = point ? read.movePointLeft(3) : read.movePointRight(3);
    if (speaksForOther(indicator, read, other, point, values)) {
      BigDecimal whole = point ? read : other;
      BigDecimal part = point ? other : read;
      throw new RefusedException(
          Problem.of("number.doubt", text, whole.toBigInteger().toString(), decimals(part)));
    }
  }

  /** With a digit more, so that it can be meant in one way only. */
  private static String decimals(BigDecimal part) {
    return part.setScale(4).toPlainString().replace('.', ',');
  }

  private static boolean speaksForOther(
      Indicator indicator,
      BigDecimal read,
      BigDecimal other,
      boolean point,
      List<Measurement> values) {
    String unit = indicator.unit() == null ? "" : indicator.unit().strip();
    if (point && (unit.equals("%") || unit.equals("cijfer") || unit.startsWith("index"))) {
      return true;
    }
    boolean whole = unit.startsWith("aantal") && !unit.contains("per ");
    if (!point && whole) {
      return true;
    }
    List<BigDecimal> known = known(indicator, values);
    return !known.isEmpty() && !fits(read, known) && fits(other, known);
  }

  private static List<BigDecimal> known(Indicator indicator, List<Measurement> values) {
    List<BigDecimal> known = new ArrayList<>();
    Baseline baseline = indicator.baseline();
    if (baseline != null) {
      known.add(baseline.value().abs());
    }
    for (Measurement one : values) {
      add(known, one.value());
    }
    return known;
  }

  private static void add(List<BigDecimal> known, @Nullable BigDecimal value) {
    if (value != null) {
      known.add(value.abs());
    }
  }

  /** Whether it is at most ten times the largest and at least a tenth of the smallest. */
  private static boolean fits(BigDecimal figure, List<BigDecimal> known) {
    BigDecimal size = figure.abs();
    BigDecimal largest = known.stream().max(BigDecimal::compareTo).orElse(THOUSAND);
    BigDecimal smallest = known.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    return size.compareTo(largest.multiply(LEAP)) <= 0
        && size.multiply(LEAP).compareTo(smallest) >= 0;
  }
}
