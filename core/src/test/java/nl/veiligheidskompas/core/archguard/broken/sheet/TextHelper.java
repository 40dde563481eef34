package nl.veiligheidskompas.core.archguard.broken.sheet;

/** Breaks the rule that a name is a noun of the trade. */
public record TextHelper(String text) {}
