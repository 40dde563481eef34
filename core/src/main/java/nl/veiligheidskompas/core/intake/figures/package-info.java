/**
 * Figures of others on their way into a plan: what was read from a file, which indicator each
 * series belongs to, and one step that fills the values. Nothing here knows the form of a file.
 */
@NullMarked
package nl.veiligheidskompas.core.intake.figures;

import org.jspecify.annotations.NullMarked;
