package nl.veiligheidskompas.core.plan;

/**
 * A part of a document at its place.
 *
 * @param part its stable name
 * @param shown whether it is in the document; otherwise it only keeps its place
 */
public record PartPlace(String part, boolean shown) {}
