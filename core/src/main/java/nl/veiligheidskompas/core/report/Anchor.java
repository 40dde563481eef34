package nl.veiligheidskompas.core.report;

import java.util.regex.Pattern;

/**
 * The stable name of a place in a document, that contents and references point at.
 *
 * @param name 1 to 35 letters, digits and underscores of ASCII, beginning with a letter: with its
 *     prefix it fits the 40 characters of a bookmark in Word
 */
public record Anchor(String name) {

  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,34}");

  /** Throws IllegalArgumentException when Word could not keep the name. */
  public Anchor {
    if (!ALLOWED.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a bookmark: " + name);
    }
  }
}
