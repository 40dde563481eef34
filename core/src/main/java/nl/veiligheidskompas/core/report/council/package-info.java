/**
 * The documents for the council that there are, what can be chosen for each of them, and the one
 * way from a plan to any of them.
 */
@NullMarked
package nl.veiligheidskompas.core.report.council;

import org.jspecify.annotations.NullMarked;
