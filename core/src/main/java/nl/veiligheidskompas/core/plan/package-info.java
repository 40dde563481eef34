/**
 * The whole plan as one immutable value, every change to it with its inverse, and the journal that
 * makes undo possible.
 */
@NullMarked
package nl.veiligheidskompas.core.plan;

import org.jspecify.annotations.NullMarked;
