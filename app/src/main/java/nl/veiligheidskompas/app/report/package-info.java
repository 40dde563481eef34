/** Rapporten: choose a document for the council, see what will be in it, and export it to Word. */
@NullMarked
package nl.veiligheidskompas.app.report;

import org.jspecify.annotations.NullMarked;
