package nl.veiligheidskompas.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The headings by which the questions of a theme sheet are known: a list that comes with the
 * program, and the words that a plan uses itself, which weigh more.
 */
public final class Questions {

  private static final String RESOURCE = "questions.properties";
  private static final Pattern NUMBERING =
      Pattern.compile("^(\\d+(\\.\\d+)*\\.?|[a-zA-Z][.)])[\\s\\u00a0]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** From this many words on a heading may go on behind the known ones. */
  private static final int TELLING = 3;

  private final Map<String, SectionKind> known = new HashMap<>();

  private Questions() {}

  /** The list that comes with the program, and the template and headings of this plan. */
  public static Questions of(SafetyPlan plan) {
    Questions questions = new Questions();
    Properties list = list();
    for (SectionKind kind : SectionKind.values()) {
      for (String heading : list.getProperty(kind.name(), "").split("\\|", -1)) {
        questions.know(heading, kind);
      }
    }
    for (Section section : plan.sections()) {
      questions.know(section.heading(), section.kind());
    }
    for (TemplateQuestion question : plan.facts().template()) {
      questions.know(question.heading(), question.kind());
    }
    return questions;
  }

  /** What a heading asks, also when words follow on the known ones; null when it is not known. */
  @Nullable SectionKind ofHeading(String heading) {
    String plain = plain(heading);
    SectionKind exact = known.get(plain);
    if (exact != null) {
      return exact;
    }
    return known.keySet().stream()
        .filter(words -> isTelling(words) && plain.startsWith(words + " "))
        .sorted()
        .findFirst()
        .map(known::get)
        .orElse(null);
  }

  /** What a whole line asks that is not marked as a heading; null when it is no known question. */
  @Nullable SectionKind ofLine(String line, boolean strong) {
    String plain = plain(line);
    return strong || isTelling(plain) ? known.get(plain) : null;
  }

  /** The words of a heading without a number that was typed before them. */
  static String withoutNumber(String heading) {
    return NUMBERING.matcher(heading.strip()).replaceFirst("").strip();
  }

  private void know(String heading, @Nullable SectionKind kind) {
    String plain = plain(heading);
    if (kind != null && !plain.isEmpty()) {
      known.put(plain, kind);
    }
  }

  private static boolean isTelling(String plain) {
    return plain.chars().filter(c -> c == ' ').count() >= TELLING - 1;
  }

  private static String plain(String heading) {
    String words = withoutNumber(heading).toLowerCase(Locale.ROOT);
    return SIGNS.matcher(words).replaceAll(" ").strip();
  }

  private static Properties list() {
    Properties list = new Properties();
    try (InputStream in = Questions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the list of questions is not in the program");
      }
      list.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }
}
