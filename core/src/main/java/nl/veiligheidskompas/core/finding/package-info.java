/**
 * What does not add up or is missing in a plan: one pure check per subject turns the plan into
 * findings, each with a stable code, a place and a sentence that helps. A finding never blocks; it
 * can be accepted with a reason for as long as its facts stay the same.
 */
@NullMarked
package nl.veiligheidskompas.core.finding;

import org.jspecify.annotations.NullMarked;
