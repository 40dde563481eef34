package nl.veiligheidskompas.core.storage;

/**
 * A file that is open for editing.
 *
 * @param content what it held when it was opened
 */
record OpenedPlan(SqlPlanStore store, StoredPlan content) {}
