package nl.veiligheidskompas.app.edition;

import nl.veiligheidskompas.core.plan.difference.PlanDifference;

/** How far the comparison is that is asked for. */
sealed interface Stand {

  /** There is nothing to compare. */
  record Nothing() implements Stand {}

  /** The plans are being compared. */
  record Busy() implements Stand {}

  /** What differs between the two. */
  record Ready(Comparison comparison, PlanDifference difference) implements Stand {}
}
