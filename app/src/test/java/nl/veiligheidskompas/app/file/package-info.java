/** Tests of the package of the same name. */
@NullMarked
package nl.veiligheidskompas.app.file;

import org.jspecify.annotations.NullMarked;
