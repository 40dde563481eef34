package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;

/** Accepting a finding with a reason, and taking that back. */
public final class Acceptance {

  private Acceptance() {}

  /**
   * The step that accepts the finding as it is now. It takes the place of what was accepted before
   * under other facts.
   *
   * @param ids gives a key that was not given before
   * @throws RefusedException when the reason is blank
   */
  public static ChangeSet accept(
      SafetyPlan plan, Finding finding, String reason, Supplier<UUID> ids) throws RefusedException {
    if (reason.isBlank()) {
      throw new RefusedException(Problem.of("acceptWithoutReason"));
    }
    List<AcceptedFinding> before = atPlace(plan, finding);
    List<Change> changes = new ArrayList<>(before.stream().skip(1).map(Acceptance::gone).toList());
    AcceptedFinding first = before.isEmpty() ? null : before.getFirst();
    AcceptedFinding after =
        new AcceptedFinding(
            first == null ? ids.get() : first.id(),
            first == null ? nextPosition(plan.acceptedFindings()) : first.position(),
            finding.code().name(),
            finding.place().code(),
            finding.facts(),
            reason.strip());
    changes.add(new Change.OfAcceptedFinding(first, after));
    return new ChangeSet(step("acceptFinding", finding), changes);
  }

  /**
   * The step after which the finding is open again.
   *
   * @throws RefusedException when the finding is not accepted
   */
  public static ChangeSet withdraw(SafetyPlan plan, Finding finding) throws RefusedException {
    List<Change> changes =
        atPlace(plan, finding).stream()
            .filter(one -> one.facts().equals(finding.facts()))
            .map(Acceptance::gone)
            .toList();
    if (changes.isEmpty()) {
      throw new RefusedException(Problem.of("withdrawNotAccepted"));
    }
    return new ChangeSet(step("withdrawAcceptance", finding), changes);
  }

  private static StepName step(String key, Finding finding) {
    return StepName.of(key, finding.code().name(), finding.place().code());
  }

  private static Change gone(AcceptedFinding accepted) {
    return new Change.OfAcceptedFinding(accepted, null);
  }

  /** What was accepted at this place under this code, whatever the facts were. */
  private static List<AcceptedFinding> atPlace(SafetyPlan plan, Finding finding) {
    return plan.acceptedFindings().stream()
        .filter(one -> one.code().equals(finding.code().name()))
        .filter(one -> one.place().equals(finding.place().code()))
        .toList();
  }

  private static int nextPosition(List<AcceptedFinding> accepted) {
    return accepted.isEmpty() ? 0 : accepted.getLast().position() + 1;
  }
}
