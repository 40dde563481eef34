package nl.veiligheidskompas.core.report.raadsplan;

import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.report.parts.EditionMark;

/**
 * What the clerk chooses for a council plan, and what only the caller knows about it.
 *
 * @param findingsAppendix whether an appendix lists what does not add up or is missing
 * @param letter whether the letter to the council stands before the first chapter
 * @param missingQuestions whether an empty part of the plan is shown and said to be empty;
 *     otherwise it is left out
 * @param edition by what the document can be traced
 */
public record RaadsplanOptions(
    boolean findingsAppendix, boolean letter, boolean missingQuestions, EditionMark edition) {

  /**
   * The usual choice: findings and empty parts are shown until the plan is adopted, the letter
   * stays with the proposal to the council.
   */
  public static RaadsplanOptions usual(Stage stage) {
    boolean inTheMaking = stage != Stage.ADOPTED;
    return new RaadsplanOptions(inTheMaking, false, inTheMaking, EditionMark.NONE);
  }

  public RaadsplanOptions withLetter(boolean shown) {
    return new RaadsplanOptions(findingsAppendix, shown, missingQuestions, edition);
  }

  public RaadsplanOptions withFindingsAppendix(boolean shown) {
    return new RaadsplanOptions(shown, letter, missingQuestions, edition);
  }

  public RaadsplanOptions withMissingQuestions(boolean shown) {
    return new RaadsplanOptions(findingsAppendix, letter, shown, edition);
  }

  /** Names the edition and says by which keys it can be traced. */
  public RaadsplanOptions forEdition(EditionMark mark) {
    return new RaadsplanOptions(findingsAppendix, letter, missingQuestions, mark);
  }
}
