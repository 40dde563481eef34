package nl.veiligheidskompas.core.sheet;

/** What a section of a theme sheet answers, whatever its heading says. */
public enum SectionKind {
  /** Waar gaat het om? */
  ISSUE,
  /** Wat willen we bereiken? */
  GOALS,
  /** Hoe willen we dat bereiken? */
  APPROACH,
  /** Wat hebben we daarvoor nodig? */
  NEEDS,
  /** Wie hebben we daarvoor nodig? */
  PARTIES,
  /** Wat gaat dat kosten? */
  COSTS,
  /** Hoe gaan we dat meten? */
  MEASUREMENT
}
