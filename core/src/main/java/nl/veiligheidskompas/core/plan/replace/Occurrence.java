package nl.veiligheidskompas.core.plan.replace;

/**
 * A place where the words stand.
 *
 * @param passage what they stand in
 * @param line the line of text in which they stand
 * @param start the first character of the words in the line
 * @param end the character behind the last one
 */
public record Occurrence(Passage passage, String line, int start, int end) {}
