/** Tests of the package of the same name. */
@NullMarked
package nl.veiligheidskompas.app.help;

import org.jspecify.annotations.NullMarked;
