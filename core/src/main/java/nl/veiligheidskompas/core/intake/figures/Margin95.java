package nl.veiligheidskompas.core.intake.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the figures of a survey share it is, by the key or the word of a source. */
public enum Margin95 {
  VALUE,
  LOWER,
  UPPER,
  /** The number of respondents. */
  SAMPLE;

  /** The one that a key such as {@code MOG0095} or a word such as {@code Ondergrens} names. */
  public static @Nullable Margin95 of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("mw00000") || plain.equals("waarde")) {
      return VALUE;
    }
    if (plain.startsWith("mog") || plain.startsWith("ondergrens")) {
      return LOWER;
    }
    if (plain.startsWith("mbg") || plain.startsWith("bovengrens")) {
      return UPPER;
    }
    boolean sample =
        plain.equals("n")
            || plain.startsWith("aantal respondenten")
            || plain.equals("steekproef")
            || plain.equals("n ongewogen");
    return sample ? SAMPLE : null;
  }
}
