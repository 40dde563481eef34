/** Reads the cells of Excel workbooks that others made; knows nothing of what they mean. */
@NullMarked
package nl.veiligheidskompas.core.intake.workbook;

import org.jspecify.annotations.NullMarked;
