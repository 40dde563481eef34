/**
 * What changed between two states of a plan, said in words for people: per part of the plan the
 * entities that came, went or changed, with their fields as plain text. Nothing is left out: two
 * plans differ exactly when their difference says so, and a field that is added to the model later
 * takes part by itself.
 */
@NullMarked
package nl.veiligheidskompas.core.plan.difference;

import org.jspecify.annotations.NullMarked;
