package nl.veiligheidskompas.core.indicator;

/** How an indicator stands to its target; the words are fixed by the contract of the program. */
public enum TargetWord {
  /** behaald: from the target year on. */
  ACHIEVED,
  /** niet behaald: from the target year on. */
  NOT_ACHIEVED,
  /** op koers: before the target year. */
  ON_COURSE,
  /** niet op koers: before the target year. */
  OFF_COURSE,
  /** nog niet gemeten. */
  NOT_MEASURED_YET,
  /** bron meet niet. */
  SOURCE_DOES_NOT_MEASURE,
  /** niet te beoordelen: no target or no usable value. */
  NOT_JUDGED,
  /** stand niet gemeld: of a milestone or an activity. */
  NOT_REPORTED
}
