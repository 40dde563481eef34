package nl.veiligheidskompas.app.desk;

import java.util.List;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.Journal;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * All that a screen shows of the open plan at one moment.
 *
 * @param plan the plan as it is on the screen, with edits that could not be kept yet
 * @param journal what can be undone and done again
 * @param findings what does not add up, worst first
 * @param save whether what is shown is kept
 */
public record DeskState(SafetyPlan plan, Journal journal, List<Finding> findings, SaveState save) {

  public DeskState {
    findings = List.copyOf(findings);
  }

  /** Whether a screen with the plan on it would look the same. */
  boolean saysTheSameAs(DeskState other) {
    return plan.equals(other.plan) && findings.equals(other.findings);
  }

  DeskState with(SaveState other) {
    return new DeskState(plan, journal, findings, other);
  }
}
