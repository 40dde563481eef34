package nl.veiligheidskompas.core.finding;

import nl.veiligheidskompas.core.common.Texts;

/** The kinds of finding. The names are stable: they stand in plan files and in the interchange. */
public enum FindingCode {
  /** The lines of the budget do not add up to the stated total. */
  BUDGET_TOTAL(Severity.ERROR),
  /** The shares of the team's hours do not make 100 %. */
  CAPACITY_SUM(Severity.ERROR),
  /** A theme sheet and the budget line name different yearly amounts. */
  COST_MISMATCH(Severity.ERROR),
  /** A goal is measured by what is done, not by what changes. */
  ACTIVITY_AS_EFFECT(Severity.WARNING),
  /** An amount in a theme sheet stands in no budget line. */
  COST_NOT_BUDGETED(Severity.WARNING),
  /** Neither the goal nor one of its sub-goals has an indicator. */
  GOAL_NO_INDICATOR(Severity.WARNING),
  /** There is nothing to measure change from. */
  INDICATOR_NO_BASELINE(Severity.WARNING),
  /** The source no longer asks the question. */
  QUESTION_DROPPED(Severity.WARNING),
  /** The text names a figure about very few people. */
  SMALL_GROUP(Severity.WARNING),
  /** The amount is not the tariff times the number of inhabitants. */
  TARIFF_MISMATCH(Severity.WARNING),
  /** A share above 100 %, a number below zero, or a leap to ten times as much. */
  VALUE_IMPLAUSIBLE(Severity.WARNING),
  /** The weights of the indicators of a goal do not make 100 %. */
  WEIGHT_SUM(Severity.WARNING),
  /** Nobody pulls the theme. */
  THEME_NO_LEAD(Severity.WARNING),
  /** The theme needs nobody. */
  THEME_NO_PARTNER(Severity.WARNING),
  /** The theme is planned in no phase. */
  THEME_NO_PHASE(Severity.WARNING),
  /** The theme is urgent but does not start in the first phase. */
  URGENCY_PHASE(Severity.WARNING),
  /** The baseline is older than the plan period. */
  BASELINE_OLD(Severity.NOTICE),
  /** The indicator measures no goal. */
  INDICATOR_NO_GOAL(Severity.NOTICE),
  /** Other indicators have somebody who sees to their figures, this one has nobody. */
  INDICATOR_NO_OWNER(Severity.NOTICE),
  /** It is not said where the figures come from. */
  INDICATOR_NO_SOURCE(Severity.NOTICE),
  /** It is not said what must be reached. */
  INDICATOR_NO_TARGET(Severity.NOTICE),
  /** The words that an item was taken from no longer stand in the sheet. */
  ITEM_WITHOUT_TEXT(Severity.NOTICE),
  /** A pro memorie item has neither an amount nor coverage. */
  PM_OPEN(Severity.NOTICE),
  /** Values before and after a year are not one series. */
  SERIES_BREAK(Severity.NOTICE),
  /** The survey is too small to show that the target is reached. */
  TARGET_NOT_SHOWABLE(Severity.NOTICE),
  /** There are values from after the plan period. */
  VALUE_AFTER_PERIOD(Severity.NOTICE),
  /** The sheet leaves out a question of the template. */
  SECTION_MISSING(Severity.NOTICE),
  /** The source does not measure in the target year. */
  TARGET_YEAR_NOT_MEASURED(Severity.NOTICE),
  /** A text is empty or holds a mark that something must still be filled in. */
  TEXT_UNFINISHED(Severity.NOTICE),
  /** The theme has one name above its sheet and another in lists or in the phasing. */
  THEME_NAME_DIFFERS(Severity.NOTICE);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** What this kind of finding is called, for lists that show one row per kind. */
  public String title(Texts texts) {
    return texts.say("finding." + name() + ".title");
  }

  /** One sentence about what mends it. */
  public String advice(Texts texts) {
    return texts.say("finding." + name() + ".advice");
  }
}
