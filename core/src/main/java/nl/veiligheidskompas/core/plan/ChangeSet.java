package nl.veiligheidskompas.core.plan;

import java.util.List;

/**
 * One user action: the changes that are made, and taken back, together.
 *
 * @param name what the step is called
 * @param changes in the order in which they are applied; at least one. What is pointed at is added
 *     before what points at it, and removed after it
 */
public record ChangeSet(StepName name, List<Change> changes) {

  /** Throws IllegalArgumentException when there is nothing to change. */
  public ChangeSet {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a step changes something");
    }
  }

  public static ChangeSet of(StepName name, Change... changes) {
    return new ChangeSet(name, List.of(changes));
  }

  /** The set that takes this one back: the inverse changes in reverse order. */
  public ChangeSet inverse() {
    return new ChangeSet(name, changes.reversed().stream().map(Change::inverse).toList());
  }

  /**
   * The plan after this step; the given plan stays as it is.
   *
   * @throws IllegalArgumentException when a change does not start from this plan, or when an entity
   *     would point at one that is not there
   */
  public SafetyPlan applyTo(SafetyPlan plan) {
    PlanDraft draft = new PlanDraft(plan);
    changes.forEach(draft::apply);
    SafetyPlan changed = draft.build();
    if (!References.dangling(changed).isEmpty()) {
      throw new IllegalArgumentException("an entity would point at one that is not there");
    }
    return changed;
  }
}
