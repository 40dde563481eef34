package nl.veiligheidskompas.app.overview;

import java.util.UUID;
import nl.veiligheidskompas.app.shell.FindingCounts;

/**
 * One row of the overview, in words.
 *
 * @param number place of the theme in the plan, from 1
 * @param urgent whether the college names it as urgent
 * @param years the years of its phase, empty when it has none
 * @param phaseConflict whether urgency and phase contradict each other
 * @param lead who pulls it, empty when nobody is named
 * @param testable indicators with a baseline and a target
 * @param indicators all indicators
 * @param named the money that the sheet names, empty when it names none
 * @param budgeted the budget lines that serve it, per year, empty when there are none
 * @param findings its open findings
 */
public record ThemeLine(
    UUID theme,
    int number,
    String name,
    boolean urgent,
    String years,
    boolean phaseConflict,
    String lead,
    long testable,
    long indicators,
    String named,
    String budgeted,
    FindingCounts findings) {}
