/** The start: recent plans and the ways to begin a new one. */
@NullMarked
package nl.veiligheidskompas.app.start;

import org.jspecify.annotations.NullMarked;
