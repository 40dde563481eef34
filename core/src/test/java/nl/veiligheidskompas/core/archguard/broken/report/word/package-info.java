/** A writer of documents that its report sees. */
@NullMarked
package nl.veiligheidskompas.core.archguard.broken.report.word;

import org.jspecify.annotations.NullMarked;
