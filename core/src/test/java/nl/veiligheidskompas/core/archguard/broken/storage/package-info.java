/** A storage that keeps to the rules. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.storage;

import org.jspecify.annotations.NullMarked;
