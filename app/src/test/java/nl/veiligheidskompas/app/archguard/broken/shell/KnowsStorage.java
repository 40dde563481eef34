package nl.veiligheidskompas.app.archguard.broken.shell;

import nl.veiligheidskompas.app.archguard.broken.storage.Store;

/** Breaks the rule that only the start knows which store is used. */
public record KnowsStorage(Store store) {}
