/**
 * The window around the screens: toolbar, rail, inspector, status line, palette and the way from
 * place to place.
 */
@NullMarked
package nl.veiligheidskompas.app.shell;

import org.jspecify.annotations.NullMarked;
