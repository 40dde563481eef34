/**
 * Signaleringen: what does not add up, one row for each kind, each a click from its place; mend it,
 * or accept it with a reason.
 */
@NullMarked
package nl.veiligheidskompas.app.finding;

import org.jspecify.annotations.NullMarked;
