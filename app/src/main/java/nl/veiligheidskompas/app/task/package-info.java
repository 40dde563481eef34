/**
 * Background work: the only home of executors and the only place that hands work back to the thread
 * of the window.
 */
@NullMarked
package nl.veiligheidskompas.app.task;

import org.jspecify.annotations.NullMarked;
