/**
 * Budget lines, obligations, coverage, tariffs, stated totals and the cost items of the theme
 * sheets.
 */
@NullMarked
package nl.veiligheidskompas.core.budget;

import org.jspecify.annotations.NullMarked;
