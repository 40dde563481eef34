/**
 * Fasering: the themes over the phases of the plan with their leads, and how the hours of the team
 * are shared out.
 */
@NullMarked
package nl.veiligheidskompas.app.phasing;

import org.jspecify.annotations.NullMarked;
