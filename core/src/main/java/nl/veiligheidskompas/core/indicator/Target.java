package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What must be reached.
 *
 * @param year the year by which, or null when the plan names none
 * @param value the value or bound, for a band its lower bound; null for {@code DONE} and {@code
 *     TEXT}
 * @param upper the upper bound of a band, else null
 * @param rule the target in the words of the plan, empty when there are none
 * @param derived true when the value does not stand in the plan but follows from the baseline
 */
public record Target(
    Kind kind,
    @Nullable Integer year,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    String rule,
    boolean derived) {

  /** The form that a target can have. */
  public enum Kind {
    VALUE,
    AT_MOST,
    AT_LEAST,
    BAND,
    DONE,
    TEXT
  }

  /** Throws IllegalArgumentException when the figures do not fit the kind. */
  public Target {
    value = Numbers.canonicalOrNull(value);
    upper = Numbers.canonicalOrNull(upper);
    boolean needsValue = kind != Kind.DONE && kind != Kind.TEXT;
    if (needsValue != (value != null) || (kind == Kind.BAND) != (upper != null)) {
      throw new IllegalArgumentException("the figures do not fit the kind of target");
    }
    if (value != null && upper != null && upper.compareTo(value) < 0) {
      throw new IllegalArgumentException("a band runs from low to high");
    }
  }
}
