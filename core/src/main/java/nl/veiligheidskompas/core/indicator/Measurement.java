package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Numbers;
import nl.veiligheidskompas.core.common.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found for an indicator in one year and one area.
 *
 * @param area null for the area of the indicator itself
 * @param state why there is a value, or why there is none
 * @param value in the unit of the indicator; null exactly when the state is not {@code MEASURED}
 * @param lower lower bound of the 95 % interval, or null
 * @param upper upper bound of the 95 % interval, or null
 * @param sampleSize number of respondents, or null
 * @param provisional whether the source may still change it
 * @param comment a remark with the value, empty when there is none
 * @param origin where exactly it stands, such as a page or table; null when that is not noted
 * @param measuredOn when it was measured or published, or null when that is not noted
 * @param corrections what stood there before, each since its year was closed, the oldest first
 */
public record Measurement(
    UUID id,
    int position,
    UUID indicatorId,
    int year,
    @Nullable String area,
    State state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Integer sampleSize,
    boolean provisional,
    String comment,
    @AddedLater @Nullable String origin,
    @AddedLater @Nullable PartialDate measuredOn,
    @AddedLater List<Correction> corrections)
    implements Entity {

  /** Whether there is a value, and if not, which kind of empty it is. */
  public enum State {
    MEASURED,
    /** nog niet gemeten. */
    NOT_MEASURED,
    /** niet vrijgegeven: the source has it and keeps it back. */
    WITHHELD,
    /** n.v.t. */
    NOT_APPLICABLE
  }

  /** Throws IllegalArgumentException when value and state contradict each other. */
  public Measurement {
    value = Numbers.canonicalOrNull(value);
    lower = Numbers.canonicalOrNull(lower);
    upper = Numbers.canonicalOrNull(upper);
    corrections = List.copyOf(corrections);
    origin = origin == null || origin.isBlank() ? null : origin;
    if ((state == State.MEASURED) != (value != null)) {
      throw new IllegalArgumentException("a value and its state contradict each other");
    }
  }
}
