package nl.veiligheidskompas.core.indicator;

/** What an indicator says something about. */
public enum IndicatorKind {
  /** effectindicator: what changes in the city. */
  EFFECT,
  /** prestatie-indicator: what the team delivers. */
  PERFORMANCE,
  /** activiteit: what is done. */
  ACTIVITY,
  /** mijlpaal: what is finished once. */
  MILESTONE
}
