/** The plan files on the disk, as the window sees them: what can be made, opened and read. */
@NullMarked
package nl.veiligheidskompas.app.file;

import org.jspecify.annotations.NullMarked;
