/** Tests of the package of the same name. */
@NullMarked
package nl.veiligheidskompas.app.ui;

import org.jspecify.annotations.NullMarked;
