package nl.veiligheidskompas.core.report.parts;

import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * By what a printed document can be traced to the plan that it was made of.
 *
 * @param name name of the edition, as printed in the header; empty to name it after the stage
 * @param id key of the edition, or empty for a plan in the making
 * @param sha256 SHA-256 of the content of the plan in hexadecimal digits, as in the seal of an
 *     edition, or empty when it was not computed
 */
public record EditionMark(String name, String id, String sha256) {

  /** Nothing is known but the stage: for a look beforehand. */
  public static final EditionMark NONE = new EditionMark("", "", "");

  /**
   * The mark of a plan: the last edition that stands, when the plan is still as it was frozen, and
   * always the checksum of its content.
   */
  public static EditionMark of(SafetyPlan plan) {
    SafetyPlan content = plan.withoutEditions();
    String sha256 = Sha256.hex(new PlanCodec().write(content));
    Edition last =
        plan.editions().stream()
            .filter(edition -> edition.withdrawal() == null)
            .reduce((earlier, later) -> later)
            .orElse(null);
    return last == null || !last.plan().equals(content)
        ? new EditionMark("", "", sha256)
        : new EditionMark(last.name(), last.id().toString(), sha256);
  }
}
