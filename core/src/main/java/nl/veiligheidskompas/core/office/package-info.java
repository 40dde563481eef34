/**
 * Office files that others made: opened with distrust, by the reader of templates and by the reader
 * of theme sheets alike.
 */
@NullMarked
package nl.veiligheidskompas.core.office;

import org.jspecify.annotations.NullMarked;
