/**
 * Composes the sheets for the market of the council: one page per theme, and one that lays the
 * scenarios side by side. What does not fit is left out step by step, never printed smaller.
 */
@NullMarked
package nl.veiligheidskompas.core.report.marktbladen;

import org.jspecify.annotations.NullMarked;
