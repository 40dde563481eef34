/** A window that breaks the rules. */
@NullMarked
package nl.veiligheidskompas.app.archguard.broken.shell;

import org.jspecify.annotations.NullMarked;
