/** Commands that break the rules. */
@NullMarked
package nl.veiligheidskompas.app.archguard.broken.cli;

import org.jspecify.annotations.NullMarked;
