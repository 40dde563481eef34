/**
 * Editing the text of a sheet or chapter, as pure functions from what stands there to what stands
 * there afterwards: the looks and footnotes of a line, the lines of a block, the blocks of a
 * section and the cells of a table.
 */
@NullMarked
package nl.veiligheidskompas.core.sheet.edit;

import org.jspecify.annotations.NullMarked;
