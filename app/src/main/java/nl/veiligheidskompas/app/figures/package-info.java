/**
 * The dialog by which figures come from files into the plan: it shows which series are in them, to
 * which indicator each goes and what becomes of every value, before anything is taken over.
 */
@NullMarked
package nl.veiligheidskompas.app.figures;

import org.jspecify.annotations.NullMarked;
