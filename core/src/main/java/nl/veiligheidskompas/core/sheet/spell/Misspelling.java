package nl.veiligheidskompas.core.sheet.spell;

/**
 * A word of a line that is not known.
 *
 * @param from so many characters of the line stand before it
 * @param to behind its last character
 * @param word as it stands there
 */
public record Misspelling(int from, int to, String word) {}
