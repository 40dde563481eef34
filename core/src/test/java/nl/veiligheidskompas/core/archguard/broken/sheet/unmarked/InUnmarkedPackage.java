package nl.veiligheidskompas.core.archguard.broken.sheet.unmarked;

/** Breaks the rule that every package has a package-info. */
public record InUnmarkedPackage(String text) {}
