/**
 * Overzicht: the plan at a glance, one table row for each theme, money and hours against what is
 * stated, and the calendar of the policy cycle.
 */
@NullMarked
package nl.veiligheidskompas.app.overview;

import org.jspecify.annotations.NullMarked;
