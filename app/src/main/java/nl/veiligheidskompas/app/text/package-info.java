/**
 * Text that is read and written like a document: theme sheets and chapters. One control shows a
 * whole page; every edit is a pure function of the core, and what is kept becomes a step of the
 * plan.
 */
@NullMarked
package nl.veiligheidskompas.app.text;

import org.jspecify.annotations.NullMarked;
