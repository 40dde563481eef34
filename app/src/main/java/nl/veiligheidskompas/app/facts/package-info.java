/**
 * The screen Plangegevens: what the plan is and for whom, its periods, questions and sources, and
 * its chapters and letter.
 */
@NullMarked
package nl.veiligheidskompas.app.facts;

import org.jspecify.annotations.NullMarked;
