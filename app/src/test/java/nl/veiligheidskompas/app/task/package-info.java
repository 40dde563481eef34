/** Tests of the package of the same name. */
@NullMarked
package nl.veiligheidskompas.app.task;

import org.jspecify.annotations.NullMarked;
