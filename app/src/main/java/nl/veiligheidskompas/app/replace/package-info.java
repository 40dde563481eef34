/**
 * The dialog that finds words in a theme sheet or in the whole plan, shows each place with what
 * would stand there, and replaces them as one step.
 */
@NullMarked
package nl.veiligheidskompas.app.replace;

import org.jspecify.annotations.NullMarked;
