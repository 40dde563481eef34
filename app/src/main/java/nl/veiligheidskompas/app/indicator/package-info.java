/**
 * Indicatoren: a grid of indicators by year for typing and pasting, and for each indicator a chart,
 * an honest verdict and all of its fields.
 */
@NullMarked
package nl.veiligheidskompas.app.indicator;

import org.jspecify.annotations.NullMarked;
