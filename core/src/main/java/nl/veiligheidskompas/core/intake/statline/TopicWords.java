package nl.veiligheidskompas.core.intake.statline;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.intake.figures.KnownTable;
import org.jspecify.annotations.Nullable;

/** What the key of a column says in words, and in which unit its figures are. */
final class TopicWords {

  private static final Pattern SUFFIX = Pattern.compile("_\\d+$");
  private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

  private TopicWords() {}

  /** {@code TotaalGeregistreerdeMisdrijven_1} as {@code Totaal geregistreerde misdrijven}. */
  static String name(String column) {
    String stem = SUFFIX.matcher(column.strip()).replaceFirst("");
    if (stem.isEmpty()) {
      return column;
    }
    String words = WORD.matcher(stem).replaceAll(" ");
    return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * The unit that follows from the key, since rows of a portal name none; null when it does not.
   */
  static @Nullable String unit(@Nullable KnownTable table, String topic) {
    if (topic.contains("per1000inw")) {
      return "per 1.000 inwoners";
    }
    if (topic.contains("per10000inw")) {
      return "per 10.000 inwoners";
    }
    if (topic.contains("relatief")) {
      return "%";
    }
    return switch (table) {
      case null -> null;
      case POLICE, NUISANCE, CRIME -> "aantal";
      case MONITOR, OLD_MONITOR ->
          topic.contains("rapportcijfer") || topic.contains("schaalscore") ? "cijfer" : "%";
    };
  }
}
