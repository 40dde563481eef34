/** Checks that break the rules. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.finding;

import org.jspecify.annotations.NullMarked;
