/** A report that breaks the rules. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.report;

import org.jspecify.annotations.NullMarked;
