/** Tests of the package of the same name. */
@NullMarked
package nl.veiligheidskompas.app.window;

import org.jspecify.annotations.NullMarked;
