package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.jspecify.annotations.Nullable;

/** What is gathered about one year of one series in one region. */
final class CellInMaking {

  private static final int ALL_MONTHS = (1 << 12) - 1;

  private @Nullable Figure year;
  private boolean contradicted;
  private @Nullable BigDecimal lower;
  private @Nullable BigDecimal upper;
  private @Nullable Integer sample;
  private int months;
  private boolean monthsProvisional;
  private BigDecimal sum = BigDecimal.ZERO;

  /** Whether there are months, quarters or halves. */
  private boolean parts;

  void take(Margin95 margin, Period period, Figure figure) {
    switch (period.kind()) {
      case YEAR -> takeYear(margin, figure.provisionalAs(period));
      case MONTH -> takeMonth(margin, period, figure.provisionalAs(period));
      case QUARTER, HALF -> parts = true;
    }
  }

  private void takeYear(Margin95 margin, Figure figure) {
    switch (margin) {
      case VALUE -> {
        contradicted |= year != null && !year.equals(figure);
        year = year == null ? figure : year;
      }
      case LOWER -> lower = figure.value();
      case UPPER -> upper = figure.value();
      case SAMPLE -> sample = count(figure.value());
    }
  }

  private static @Nullable Integer count(@Nullable BigDecimal value) {
    boolean fits =
        value != null
            && value.signum() > 0
            && value.scale() <= 0
            && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return fits && value != null ? value.intValue() : null;
  }

  private void takeMonth(Margin95 margin, Period period, Figure figure) {
    parts = true;
    BigDecimal value = figure.value();
    if (margin != Margin95.VALUE || value == null) {
      return;
    }
    int bit = 1 << (period.part() - 1);
    contradicted |= year == null && (months & bit) != 0;
    months |= bit;
    sum = sum.add(value);
    monthsProvisional |= figure.provisional();
  }

  boolean isContradicted() {
    return contradicted;
  }

  boolean hasYear() {
    return year != null;
  }

  boolean hasParts() {
    return parts;
  }

  boolean hasMonths() {
    return months != 0;
  }

  boolean hasAllMonths() {
    return months == ALL_MONTHS;
  }

  /** The year as the source gives it, or else the sum of twelve months; null when neither is. */
  @Nullable ReadCell cell(int ofYear, boolean counts) {
    Figure figure = year;
    if (figure == null && counts && hasAllMonths() && !contradicted) {
      figure = new Figure(State.MEASURED, sum, monthsProvisional);
    }
    if (figure == null || (year != null && contradicted)) {
      return null;
    }
    boolean margins = figure.value() != null && lower != null && upper != null;
    boolean ordered = margins && lower != null && upper != null && lower.compareTo(upper) <= 0;
    return new ReadCell(
        ofYear,
        figure,
        ordered ? lower : null,
        ordered ? upper : null,
        figure.value() == null ? null : sample);
  }
}
