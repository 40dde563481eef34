/** A plan that breaks the rules. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.plan;

import org.jspecify.annotations.NullMarked;
