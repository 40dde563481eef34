/**
 * The window of the program: what it shows from start to end, opening and closing plans, and what
 * happens when something goes wrong.
 */
@NullMarked
package nl.veiligheidskompas.app.window;

import org.jspecify.annotations.NullMarked;
