package nl.veiligheidskompas.core.indicator;

/** Which way is better. */
public enum Direction {
  HIGHER_OR_EQUAL,
  LOWER_OR_EQUAL,
  /** More can be good or bad news: no judgement. */
  NEUTRAL,
  /** It is finished or it is not. */
  DONE,
  /** The source gives no unambiguous direction. */
  UNKNOWN
}
