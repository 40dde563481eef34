/** A ground floor that breaks the rules. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.common;

import org.jspecify.annotations.NullMarked;
