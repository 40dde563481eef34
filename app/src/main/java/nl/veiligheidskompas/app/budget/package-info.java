/**
 * Begroting: the lines by year with their obligation and coverage, what they add up to, what the
 * plan states, and what the council can steer.
 */
@NullMarked
package nl.veiligheidskompas.app.budget;

import org.jspecify.annotations.NullMarked;
