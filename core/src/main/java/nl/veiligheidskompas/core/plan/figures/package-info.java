/**
 * Figures that a sentence names: amounts with how often they are due, and shares with the years
 * that they are for. They are offered to the user, who decides what becomes of them.
 */
@NullMarked
package nl.veiligheidskompas.core.plan.figures;

import org.jspecify.annotations.NullMarked;
