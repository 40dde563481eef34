package nl.veiligheidskompas.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.JournalEntry.Move;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * Whether the journal tells how the plan became what it is: each change starts where the change
 * before it ended, and the last change of each entity ends with what is in the plan.
 */
final class JournalAgreement {

  /** How the steps of the stress test are called. */
  private static final String STRESS = "stress";

  private final PlanStore store;
  private final Map<UUID, Optional<Entity>> known = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  JournalAgreement(PlanStore store) {
    this.store = store;
  }

  /** What is wrong with the journal of a plan that is otherwise whole. */
  Verification verify(StoredPlan stored) {
    stored.journal().forEach(this::follow);
    compare(stored.plan());
    long stressEdits =
        stored.journal().stream()
            .filter(entry -> entry.move() == Move.EDIT && entry.name().key().equals(STRESS))
            .count();
    return new Verification(problems, stressEdits);
  }

  private void follow(JournalEntry entry) {
    try {
      for (Change change : store.changes(entry.number()).changes()) {
        follow(entry.number(), change);
      }
    } catch (StoreException e) {
      problems.add(Problem.of("verify.changes", entry.number()));
    }
  }

  private void follow(long line, Change change) {
    Optional<Entity> before = Optional.ofNullable(change.before());
    Optional<Entity> after = Optional.ofNullable(change.after());
    UUID id = before.or(() -> after).orElseThrow().id();
    Optional<Entity> ended = known.put(id, after);
    if (ended != null && !ended.equals(before)) {
      problems.add(Problem.of("verify.order", line));
    }
  }

  private void compare(SafetyPlan plan) {
    Map<UUID, Entity> entities = new HashMap<>();
    plan.entities().forEach(entity -> entities.put(entity.id(), entity));
    long different =
        known.entrySet().stream()
            .filter(e -> !e.getValue().equals(Optional.ofNullable(entities.get(e.getKey()))))
            .count();
    if (different > 0) {
      problems.add(Problem.of("verify.plan", different));
    }
  }
}
