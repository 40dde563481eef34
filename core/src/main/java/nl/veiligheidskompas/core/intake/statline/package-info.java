/**
 * Reads files with figures: which of the known forms a file has is told by what stands in it. Text
 * of any size goes by row after row; nothing of it is kept but the figures of one municipality.
 */
@NullMarked
package nl.veiligheidskompas.core.intake.statline;

import org.jspecify.annotations.NullMarked;
