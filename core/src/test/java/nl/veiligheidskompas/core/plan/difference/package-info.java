/** Proves what changed between two states of a plan. */
@NullMarked
package nl.veiligheidskompas.core.plan.difference;

import org.jspecify.annotations.NullMarked;
