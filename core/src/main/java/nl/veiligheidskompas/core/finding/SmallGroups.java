package nl.veiligheidskompas.core.finding;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import org.jspecify.annotations.Nullable;

/**
 * Recognises figures about so few people that somebody may be recognised: a whole number below ten
 * of persons or cases (the limit of suppression in published statistics), other than in a rate or
 * about the whole country. Works on Dutch text, for that is the language of a plan.
 */
final class SmallGroups {

  private static final BigDecimal LIMIT = BigDecimal.TEN;

  private static final String PEOPLE =
      "(?:persoon|personen|mensen|inwoners?|bewoners?|burgers?|jongeren?|jeugdigen?|kind|kinderen"
          + "|meisjes?|jongens?|vrouw|vrouwen|mannen|ouders|leerling|leerlingen|minderjarigen?"
          + "|gezin|gezinnen|huishoudens?|slachtoffers?|daders?|verdachten?|veelplegers?"
          + "|uitreizigers?|jihadisten?|asielzoekers?|statushouders?|cliënt|cliënten"
          + "|geval|gevallen|casus|casussen|casuïstieken|incident|incidenten)";

  /** Not part of another figure, an amount, a range or a rate. */
  private static final String BEFORE = "(?<![\\p{L}\\d.,/€-])(?<!€ )(?<!op de )(?<!op )";

  /** One, with at most an adjective in either form behind it: "één concreet geval". */
  private static final String ONE =
      "(?:één|1)(?![\\p{L}\\d]|[.,/:-]\\d)\\s+(?:\\p{L}+\\s+)?(?:\\p{L}+e\\s+)?";

  /** Two to nine, with adjectives behind it: "twee jonge mannen", "3 van de jongeren". */
  private static final String SEVERAL =
      "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|[2-9])(?![\\p{L}\\d]|[.,/:-]\\d)\\s+"
          + "(?:(?:van|\\p{L}+e)\\s+){0,3}";

  private static final Pattern FEW_PEOPLE =
      Pattern.compile(
          BEFORE + "(?:" + ONE + "|" + SEVERAL + ")" + PEOPLE + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PEOPLE_UNIT =
      Pattern.compile("^" + PEOPLE + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RATE =
      Pattern.compile(
          "(?<!\\p{L})(?:statistisch|gemiddeld|procent|landelijke?|in nederland"
              + "|(?:iedere?|elke?)(?! (?:jaar|maand|week|dag)(?!\\p{L})))(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+");

  private static final List<String> WIDER_AREAS =
      List.of("nederland", "landelijk", "buitenland", "europa", "wereld");

  private SmallGroups() {}

  /** Whether a figure about very few people stands in the text. */
  static boolean areIn(String text) {
    return !sentences(text).isEmpty();
  }

  /** The sentences of the text that name a figure about very few people. */
  static List<String> sentences(String text) {
    String line = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SENTENCE_END
        .splitAsStream(line)
        .filter(sentence -> FEW_PEOPLE.matcher(sentence).find())
        .filter(sentence -> !RATE.matcher(sentence).find())
        .toList();
  }

  /** Whether this figure is about very few people. */
  static boolean isSmall(ContextFigure figure) {
    boolean few = figure.value().signum() > 0 && figure.value().compareTo(LIMIT) < 0;
    String unit = Normalizer.normalize(figure.unit().strip(), Normalizer.Form.NFC);
    boolean people = PEOPLE_UNIT.matcher(unit).find();
    boolean rate = unit.contains(" per ") || unit.contains("%");
    return few && people && !rate && !isWider(figure.area());
  }

  private static boolean isWider(@Nullable String area) {
    return area != null && WIDER_AREAS.contains(area.strip().toLowerCase(Locale.ROOT));
  }
}
