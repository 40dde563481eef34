/**
 * Scenario's: the answers to the council's choice side by side, theme by theme, with what each of
 * them leaves to calamities and what it costs.
 */
@NullMarked
package nl.veiligheidskompas.app.scenario;

import org.jspecify.annotations.NullMarked;
