/**
 * Composes the proposal to the council: what is decided, why, what speaks against it, what it
 * costs, and what comes next. Every figure comes from the plan and its findings; every sentence
 * that the program proposes stands in a content control of its own, for the clerk to rewrite.
 */
@NullMarked
package nl.veiligheidskompas.core.report.raadsvoorstel;

import org.jspecify.annotations.NullMarked;
