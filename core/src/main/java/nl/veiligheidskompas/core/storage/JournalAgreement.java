package nl.veiligheidskompas.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.JournalEntry.Move;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * Whether the journal tells how the plan became what it is: each change starts where the change
 * before it ended, the last change of each entity ends with what is in the plan, and the editions
 * are still what was sealed.
 */
final class JournalAgreement {

  /** How the steps of the stress test are called. */
  private static final String STRESS = "stress";

  private final PlanStore store;
  private final EditionSeal seal;
  private final Map<UUID, Optional<Entity>> known = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  JournalAgreement(PlanStore store, EditionSeal seal) {
    this.store = store;
    this.seal = seal;
  }

  /** What is wrong with the journal of a plan that is otherwise whole. */
  Verification verify(StoredPlan stored) {
    stored.journal().forEach(this::follow);
    compare(stored.plan());
    requireSealed(stored.plan().editions());
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

  private void requireSealed(List<Edition> editions) {
    Edition broken = seal.firstBroken(editions);
    if (broken != null) {
      problems.add(Problem.of("verify.edition", editions.indexOf(broken) + 1));
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
