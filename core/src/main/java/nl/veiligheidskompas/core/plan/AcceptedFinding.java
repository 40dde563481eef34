package nl.veiligheidskompas.core.plan;

import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;

/**
 * A finding that somebody accepted with a reason. It counts only as long as the facts of the
 * finding are the ones that were accepted.
 *
 * @param code code of the finding, such as BUDGET_TOTAL
 * @param place place of the finding, such as begroting:2
 * @param facts the figures at the time, in the form in which the check gives them
 * @param reason why it is accepted; not blank
 */
public record AcceptedFinding(
    UUID id, int position, String code, String place, String facts, String reason)
    implements Entity {
  public AcceptedFinding {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("accepting needs a reason");
    }
  }
}
