package nl.veiligheidskompas.core.archguard.broken.finding;

import nl.veiligheidskompas.core.archguard.broken.storage.Store;

/** Breaks the order of the packages: two of the highest storey know each other. */
public record SeesNeighbour(Store store) {}
