package nl.veiligheidskompas.core.archguard.broken.report;

import nl.veiligheidskompas.core.archguard.broken.report.word.Writer;

/** Breaks the rule that packages form no cycle: the report knows its own writer. */
public record GoesRound(Writer writer) {}
