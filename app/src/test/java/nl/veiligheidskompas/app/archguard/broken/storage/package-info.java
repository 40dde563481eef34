/** A store that a window should not see. */
@NullMarked
package nl.veiligheidskompas.app.archguard.broken.storage;

import org.jspecify.annotations.NullMarked;
