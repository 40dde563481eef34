/** The palette (Ctrl+K): everything in the plan, and every command, by typing a few letters. */
@NullMarked
package nl.veiligheidskompas.app.palette;

import org.jspecify.annotations.NullMarked;
