package nl.veiligheidskompas.core.common;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of the program in one language. Each subject has a bundle of its own; figures are
 * written the Dutch way in Dutch (1.234,5) whatever the machine's locale says.
 */
public final class Texts {

  /** The language of the program when nothing else is asked for. */
  public static final Locale DUTCH = Locale.of("nl", "NL");

  private static final String FOLDER = "nl.veiligheidskompas.core.texts.";
  private static final List<String> SUBJECTS =
      List.of(
          "words",
          "problem",
          "finding",
          "report",
          "parts",
          "raadsplan",
          "raadsvoorstel",
          "marktbladen",
          "voortgang",
          "input",
          "verdict",
          "chart",
          "storage",
          "intake",
          "figures",
          "difference");

  private final Locale language;
  private final List<ResourceBundle> bundles = new ArrayList<>();
  private final DecimalFormat figures;

  /** The texts of the core in a language that has bundles: nl or en. */
  public Texts(Locale language) {
    this.language = language;
    for (String subject : SUBJECTS) {
      bundles.add(bundle(FOLDER + subject));
    }
    figures = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(language));
  }

  /** These texts and those of one more bundle, named with its package. */
  public Texts with(String bundleName) {
    Texts more = new Texts(language);
    more.bundles.clear();
    more.bundles.addAll(bundles);
    more.bundles.add(bundle(bundleName));
    return more;
  }

  /** The language of these texts. */
  public Locale language() {
    return language;
  }

  /**
   * The sentence under that key with its placeholders filled in: amounts as money, decimals as
   * figures, everything else as it is (a year has no thousands separator).
   *
   * @throws MissingResourceException when no bundle has the key
   */
  public String say(String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = word(arguments[i]);
    }
    return new MessageFormat(pattern(key), language).format(words);
  }

  /** Whether some bundle has a sentence under that key. */
  public boolean knows(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /** The sentence of a refusal. */
  public String say(Problem problem) {
    return say("problem." + problem.key(), problem.arguments().toArray());
  }

  /** The word for a constant, under {@code word.<class>.<constant>}. */
  public String word(Enum<?> constant) {
    return say("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** An amount with the euro sign; cents only when there are any. */
  public String money(Money amount) {
    long cents = Math.abs(amount.cents());
    String whole = figures.format(cents / 100);
    char decimal = figures.getDecimalFormatSymbols().getDecimalSeparator();
    String part = cents % 100 == 0 ? "" : decimal + String.format(Locale.ROOT, "%02d", cents % 100);
    return (amount.cents() < 0 ? "-€\u00a0" : "€\u00a0") + whole + part;
  }

  /** A figure with thousands separators and only the decimals that it has. */
  public String figure(BigDecimal value) {
    return figures.format(value);
  }

  private String word(Object argument) {
    return switch (argument) {
      case Money amount -> money(amount);
      case BigDecimal value -> figure(value);
      case Enum<?> constant -> word(constant);
      default -> String.valueOf(argument);
    };
  }

  private String pattern(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
  }

  private ResourceBundle bundle(String name) {
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(name, language, exact);
  }
}
