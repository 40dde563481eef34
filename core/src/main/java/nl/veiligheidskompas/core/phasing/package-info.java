/**
 * The phases of the plan period, who leads a theme in which phase, and how the team's hours are
 * shared out.
 */
@NullMarked
package nl.veiligheidskompas.core.phasing;

import org.jspecify.annotations.NullMarked;
