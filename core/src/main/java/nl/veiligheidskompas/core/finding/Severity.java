package nl.veiligheidskompas.core.finding;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** fout: the plan contradicts itself. */
  ERROR,
  /** waarschuwing: the council may ask about it. */
  WARNING,
  /** let op: good to know. */
  NOTICE
}
