/**
 * Charts of figures as data: what is shown, and where its lines, points and words stand. The
 * window, SVG and PNG draw the same shapes, so that a chart says the same wherever it is seen. No
 * chart may lie: bars begin at zero, a cut axis says so, nothing is joined across a break or a
 * missing year.
 */
@NullMarked
package nl.veiligheidskompas.core.indicator.chart;

import org.jspecify.annotations.NullMarked;
