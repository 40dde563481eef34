/** Goals, indicators, their sources and their measurements per year. */
@NullMarked
package nl.veiligheidskompas.core.indicator;

import org.jspecify.annotations.NullMarked;
