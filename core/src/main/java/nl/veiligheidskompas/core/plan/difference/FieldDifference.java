package nl.veiligheidskompas.core.plan.difference;

/**
 * One field, or one paragraph of a text, that is not what it was.
 *
 * @param label what the field is called
 * @param before its value before, as plain text; empty when there was none
 * @param after its value after, likewise; never equal to the one before
 */
public record FieldDifference(String label, String before, String after) {}
