package nl.veiligheidskompas.core.plan;

/** How far the plan is on its way through the council. */
public enum Stage {
  /** concept. */
  DRAFT,
  /** beeldvormend. */
  EXPLORING,
  /** oordeelvormend. */
  JUDGING,
  /** besluitvormend. */
  DECIDING,
  /** vastgesteld. */
  ADOPTED
}
