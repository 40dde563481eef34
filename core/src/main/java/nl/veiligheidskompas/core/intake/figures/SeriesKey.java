package nl.veiligheidskompas.core.intake.figures;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what a series is known again next year. Numbers that a source hangs on the name of a column
 * move between editions and are no part of it, nor is the year of the boundaries in a title.
 *
 * @param table the table or group of tables, such as {@code politie} or {@code 85146NED}
 * @param subject what it counts within the table, such as {@code 1.1.1}; empty when nothing
 * @param topic which of the columns
 */
public record SeriesKey(String table, String subject, String topic) {

  private static final Pattern SUFFIX = Pattern.compile("_\\d+$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}/]+");
  private static final Pattern YEAR = Pattern.compile("(gemeente|indeling|gemeenten)\\s+\\d{4}");

  /** A topic without the number behind it, spaces and signs; groups above it stay apart. */
  public static String topicOf(String column) {
    String stem = SUFFIX.matcher(column.strip()).replaceFirst("").replace('|', '/');
    return SIGNS.matcher(stem.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The last word of a topic that stands below groups. */
  public String leaf() {
    return topic.substring(topic.lastIndexOf('/') + 1);
  }

  /** A title without the year of its boundaries. */
  public static String tableOf(String title) {
    String plain = YEAR.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceAll("$1");
    return plain.replaceAll("\\s+", " ");
  }
}
