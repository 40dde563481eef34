/**
 * The program as its user starts it: the start script of the assembled folder, in its own process.
 */
@NullMarked
package nl.veiligheidskompas.app.launcher;

import org.jspecify.annotations.NullMarked;
