package nl.veiligheidskompas.core.intake.figures;

import nl.veiligheidskompas.core.indicator.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one value.
 *
 * @param before what stands there now, or null when nothing does
 */
public record PlannedValue(Status status, ReadCell cell, @Nullable Measurement before) {

  /** What a value of a file means for the plan. */
  public enum Status {
    /** Nothing stood there. */
    NEW,
    /** Another value stood there. */
    CHANGED,
    /** The same stood there. */
    SAME,
    /** Another value or nothing stood there, and the year is closed: it stays as it is. */
    CLOSED,
    /** The file has no figure, and a value stands there: it stays. */
    MISSING
  }
}
