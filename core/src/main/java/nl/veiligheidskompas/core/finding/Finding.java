package nl.veiligheidskompas.core.finding;

import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something in the plan that does not add up or is missing.
 *
 * @param place where it was found
 * @param wording the sentence with its figures
 * @param facts the figures in a fixed form, such as {@code 203400.00|180000.00}; never words of the
 *     plan. Whoever accepts the finding accepts these facts
 * @param acceptedBecause the reason why these facts were accepted, or null while the finding is
 *     open
 */
public record Finding(
    FindingCode code, Place place, Phrase wording, String facts, @Nullable String acceptedBecause) {

  /** A finding that nobody has accepted yet. */
  static Finding open(FindingCode code, Place place, Phrase wording, String facts) {
    return new Finding(code, place, wording, facts, null);
  }

  /** The same finding, accepted with that reason; null makes it open again. */
  Finding acceptedBecause(@Nullable String reason) {
    return new Finding(code, place, wording, facts, reason);
  }

  public Severity severity() {
    return code.severity();
  }

  public boolean accepted() {
    return acceptedBecause != null;
  }

  /** What was found, in one sentence. It never repeats a figure about very few people. */
  public String sentence(Texts texts) {
    return wording.in(texts);
  }
}
