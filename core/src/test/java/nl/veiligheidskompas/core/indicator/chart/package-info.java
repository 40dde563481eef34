@NullMarked
package nl.veiligheidskompas.core.indicator.chart;

import org.jspecify.annotations.NullMarked;
