/**
 * Composes the council plan: turns a plan and its findings into a council document as data. Pure:
 * the same plan, findings, options and texts give the same document. The author's text stands in it
 * literally and in its own order; everything else is derived from the data of the plan.
 */
@NullMarked
package nl.veiligheidskompas.core.report.raadsplan;

import org.jspecify.annotations.NullMarked;
