/** Charts in the window and as pictures: the drawings of the core on screen, as PNG and as SVG. */
@NullMarked
package nl.veiligheidskompas.app.chart;

import org.jspecify.annotations.NullMarked;
