/** Theme sheets that break the rules. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.sheet;

import org.jspecify.annotations.NullMarked;
