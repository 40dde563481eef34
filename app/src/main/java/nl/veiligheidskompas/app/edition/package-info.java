/**
 * Versies: the editions that were frozen of the plan, what changed between two of them or since
 * one, and what can be done with one: look at it, restore it, withdraw it.
 */
@NullMarked
package nl.veiligheidskompas.app.edition;

import org.jspecify.annotations.NullMarked;
