package nl.veiligheidskompas.core.intake.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of the sources: what regions, offences and columns are called. The list comes with the
 * program; of the codes of the police only those that were seen in real files stand in it.
 */
public final class Vocabulary {

  private static final Properties WORDS = words();
  private static final Map<String, String> OFFENCES = named("offence.");
  private static final Map<String, String> ROLES = named("dimension.");
  private static final Pattern CODED = Pattern.compile("(\\d\\.\\d{1,2}\\.\\d{1,2})\\b.*");

  private Vocabulary() {}

  /** What a column of a file holds. */
  public enum Role {
    REGION,
    PERIOD,
    MARGIN,
    TOPIC,
    SUBJECT,
    VALUE,
    UNIT,
    LOWER,
    UPPER,
    SAMPLE
  }

  /** Other names of the municipality with that code. */
  static List<String> aliases(String code) {
    String names = WORDS.getProperty("region." + code, "");
    return names.isEmpty() ? List.of() : List.of(names.split("\\|", -1));
  }

  /** The code of a kind of offence that is named by its code, its name or both; else the text. */
  public static String offence(String text) {
    String plain = text.strip();
    Matcher coded = CODED.matcher(plain);
    if (coded.matches()) {
      return coded.group(1);
    }
    return OFFENCES.getOrDefault(plain(plain), plain);
  }

  /** What a kind of offence is called, or the code itself when it is not known. */
  public static String offenceName(String code) {
    String names = WORDS.getProperty("offence." + code);
    return names == null ? code : names.split("\\|", -1)[0];
  }

  /** What a column holds by its heading; null when the heading is not known. */
  public static @Nullable Role role(String heading) {
    String role = ROLES.get(plain(heading));
    return role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT));
  }

  private static String plain(String text) {
    return text.strip()
        .replace('\u2019', '\'')
        .replaceAll("[\\s\\u00a0]+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** From every name under the prefix to the part of the key behind it. */
  private static Map<String, String> named(String prefix) {
    Map<String, String> named = new HashMap<>();
    for (String key : WORDS.stringPropertyNames().stream().sorted().toList()) {
      if (key.startsWith(prefix)) {
        for (String name : WORDS.getProperty(key).split("\\|", -1)) {
          named.putIfAbsent(plain(name), key.substring(prefix.length()));
        }
      }
    }
    return named;
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.properties")) {
      if (in == null) {
        throw new IllegalStateException("the words of the sources are missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
