/** Controls, icons and looks that every screen shares. */
@NullMarked
package nl.veiligheidskompas.app.ui;

import org.jspecify.annotations.NullMarked;
