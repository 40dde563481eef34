/**
 * The dialog by which theme sheets come from a Word document into the plan: it shows what was
 * recognised and what goes where before anything is taken over.
 */
@NullMarked
package nl.veiligheidskompas.app.intake;

import org.jspecify.annotations.NullMarked;
