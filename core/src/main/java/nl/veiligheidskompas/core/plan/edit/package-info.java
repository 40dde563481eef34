/**
 * The steps that a user makes, as pure functions from a plan to a change set. They hold the rules
 * of editing that concern more than one entity, so that every screen keeps them.
 */
@NullMarked
package nl.veiligheidskompas.core.plan.edit;

import org.jspecify.annotations.NullMarked;
