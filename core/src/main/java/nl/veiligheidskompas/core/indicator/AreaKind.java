package nl.veiligheidskompas.core.indicator;

/** What an area is beside the municipality of the plan. */
public enum AreaKind {
  /** A part of the municipality: a wijk or buurt. */
  DISTRICT,
  /** What the municipality is compared with: other municipalities, the region, the country. */
  REFERENCE
}
