package nl.veiligheidskompas.app.archguard.broken.storage;

/** What {@code KnowsStorage} should not see. */
public record Store(String name) {}
