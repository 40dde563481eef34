package nl.veiligheidskompas.core.archguard.broken.plan;

/** What {@code SeesHigherStorey} should not see. */
public record Plan(String title) {}
