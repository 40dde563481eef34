package nl.veiligheidskompas.core.report.raadsplan;

import nl.veiligheidskompas.core.plan.Stage;

/**
 * What the clerk chooses for a council plan, and what only the caller knows about it.
 *
 * @param findingsAppendix whether an appendix lists what does not add up or is missing
 * @param letter whether the letter to the council stands before the first chapter
 * @param missingQuestions whether an empty part of the plan is shown and said to be empty;
 *     otherwise it is left out
 * @param edition name of the edition, as printed in the header; empty to name it after the stage
 * @param editionId key of the edition, or empty for a plan in the making
 * @param contentSha256 SHA-256 of the content of the plan in hexadecimal digits, or empty when it
 *     was not computed
 */
public record RaadsplanOptions(
    boolean findingsAppendix,
    boolean letter,
    boolean missingQuestions,
    String edition,
    String editionId,
    String contentSha256) {

  /**
   * The usual choice: findings and empty parts are shown until the plan is adopted, the letter
   * stays with the proposal to the council.
   */
  public static RaadsplanOptions usual(Stage stage) {
    boolean inTheMaking = stage != Stage.ADOPTED;
    return new RaadsplanOptions(inTheMaking, false, inTheMaking, "", "", "");
  }

  public RaadsplanOptions withLetter(boolean shown) {
    return new RaadsplanOptions(
        findingsAppendix, shown, missingQuestions, edition, editionId, contentSha256);
  }

  public RaadsplanOptions withFindingsAppendix(boolean shown) {
    return new RaadsplanOptions(shown, letter, missingQuestions, edition, editionId, contentSha256);
  }

  public RaadsplanOptions withMissingQuestions(boolean shown) {
    return new RaadsplanOptions(findingsAppendix, letter, shown, edition, editionId, contentSha256);
  }

  /** Names the edition and says by which keys it can be traced; see the components. */
  public RaadsplanOptions forEdition(String name, String id, String sha256) {
    return new RaadsplanOptions(findingsAppendix, letter, missingQuestions, name, id, sha256);
  }
}
