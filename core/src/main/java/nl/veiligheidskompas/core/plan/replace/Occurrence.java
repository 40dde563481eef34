package nl.veiligheidskompas.core.plan.replace;

/**
 * A place where the words stand.
 *
 * @param passage what they stand in
 * @param number how often they stand in the passage before this place
 * @param line the line of text in which they stand
 * @param start the first character of the words in the line
 * @param end the character behind the last one
 */
public record Occurrence(Passage passage, int number, String line, int start, int end) {}
