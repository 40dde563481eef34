/** The answers to the council's choice, laid side by side. */
@NullMarked
package nl.veiligheidskompas.core.scenario;

import org.jspecify.annotations.NullMarked;
