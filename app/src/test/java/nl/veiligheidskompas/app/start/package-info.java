/** Tests of the package of the same name. */
@NullMarked
package nl.veiligheidskompas.app.start;

import org.jspecify.annotations.NullMarked;
