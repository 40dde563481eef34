/** Figures that sentences name. */
@NullMarked
package nl.veiligheidskompas.core.plan.figures;

import org.jspecify.annotations.NullMarked;
