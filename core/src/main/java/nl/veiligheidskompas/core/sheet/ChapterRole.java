package nl.veiligheidskompas.core.sheet;

/** What a chapter of the plan is for; decides what the program adds to its text. */
public enum ChapterRole {
  /** The letter that offers the plan to the council. */
  LETTER,
  FOREWORD,
  SUMMARY,
  /** Text and nothing else. */
  TEXT,
  /** The chapter that holds the theme sheets. */
  THEMES,
  /** The chapter that holds the capacity shares and the phasing. */
  PHASING,
  /** The chapter that holds the budget. */
  BUDGET,
  /** The chapter that holds the safety fields. */
  SAFETY_FIELDS
}
