/**
 * Composes the yearly progress report: what may honestly be said about every indicator at the end
 * of a year, what was not measured and why, how actions stand, and what was budgeted.
 */
@NullMarked
package nl.veiligheidskompas.core.report.voortgang;

import org.jspecify.annotations.NullMarked;
