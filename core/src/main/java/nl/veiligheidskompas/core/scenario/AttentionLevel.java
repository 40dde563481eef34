package nl.veiligheidskompas.core.scenario;

/** How much attention a theme gets in a scenario. */
public enum AttentionLevel {
  FULL,
  REDUCED,
  /** Only when something happens. */
  ON_CALAMITY,
  NONE
}
