package nl.veiligheidskompas.core.intake.figures;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables of which more is known than stands in a file. Figures of two of them are never one series,
 * also when they count the same: the police and Statistics Netherlands draw the line elsewhere.
 */
public enum KnownTable {
  /** Registered offences of the police: 47013NED, 47018NED, 47022NED. */
  POLICE("politie", true, null),
  /** Registered nuisance of the police: 47021NED, 47024NED. */
  NUISANCE("overlast", true, null),
  /** Registered offences of Statistics Netherlands. */
  CRIME("83648NED", true, null),
  /** Safety monitor from 2021 on; asked in another way than before. */
  MONITOR("85146NED", false, 2021),
  /** Safety monitor up to 2019. */
  OLD_MONITOR("81877NED", false, 2021);

  private static final Set<String> COUNTS_OF_CRIME =
      Set.of(
          "totaalgeregistreerdemisdrijven",
          "totaalopgehelderdemisdrijven",
          "registratiesvanverdachten");

  private final String key;
  private final boolean registration;
  private final @Nullable Integer breakYear;

  KnownTable(String key, boolean registration, @Nullable Integer breakYear) {
    this.key = key;
    this.registration = registration;
    this.breakYear = breakYear;
  }

  /** How it is named in a {@link SeriesKey}. */
  public String key() {
    return key;
  }

  /** The first year that is not comparable with those before it, or null when there is none. */
  public @Nullable Integer breakYear() {
    return breakYear;
  }

  /** The table of that name in a key; null for others. */
  public static @Nullable KnownTable ofKey(String key) {
    for (KnownTable table : values()) {
      if (table.key.equals(key)) {
        return table;
      }
    }
    return null;
  }

  /** The table with that title; null for others. */
  public static @Nullable KnownTable titled(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    if (words.startsWith("geregistreerde misdrijven")) {
      return POLICE;
    }
    if (words.startsWith("geregistreerde overlast")) {
      return NUISANCE;
    }
    if (words.startsWith("geregistreerde criminaliteit")) {
      return CRIME;
    }
    if (words.startsWith("veiligheidsmonitor")) {
      return MONITOR;
    }
    return words.startsWith("veiligheidsbeleving") ? OLD_MONITOR : null;
  }

  /** The table with a column of that topic; null for others. */
  public static @Nullable KnownTable ofTopic(String topic) {
    return switch (topic) {
      case "geregistreerdemisdrijven", "aangiften", "internetaangiften" -> POLICE;
      case "geregistreerdeoverlast" -> NUISANCE;
      case "totaalgeregistreerdemisdrijven", "geregistreerdemisdrijvenper1000inw" -> CRIME;
      case "socialecohesieschaalscore",
          "rapportcijferveiligheidinbuurt",
          "voeltzichweleensonveiliginbuurt",
          "tevredenheidzichtbaarheidinbuurt" ->
          MONITOR;
      default -> null;
    };
  }

  /** Whether a topic counts cases, so that twelve months make a year. */
  boolean counts(String topic) {
    return registration && (this != CRIME || COUNTS_OF_CRIME.contains(topic));
  }
}
