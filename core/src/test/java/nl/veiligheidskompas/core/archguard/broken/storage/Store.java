package nl.veiligheidskompas.core.archguard.broken.storage;

/** What {@code SeesNeighbour} should not see. */
public record Store(String name) {}
