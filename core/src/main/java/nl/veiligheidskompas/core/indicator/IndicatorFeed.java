package nl.veiligheidskompas.core.indicator;

/**
 * A series of a source that fills the values of an indicator, as it was chosen when figures were
 * read, so that next year's file needs no choice.
 *
 * @param table the table or group of tables, such as {@code politie} or {@code 85146NED}; empty for
 *     tables without a name
 * @param subject what it counts within the table, such as {@code 1.1.1}; empty when nothing
 * @param topic which of the columns, without the number that sources hang on it
 * @param edition the title with the year of its boundaries when it was read last, empty when there
 *     is none
 */
public record IndicatorFeed(String table, String subject, String topic, String edition) {}
