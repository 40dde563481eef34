/** The start of the program, and the only place that says which parts are used together. */
@NullMarked
package nl.veiligheidskompas.app;

import org.jspecify.annotations.NullMarked;
