package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * This set with another one after it, under the name of this one. Text that both change is
   * changed once.
   */
  public ChangeSet then(ChangeSet next) {
    List<Change> all = new ArrayList<>(changes);
    for (Change change : next.changes()) {
      Change joined = all.isEmpty() ? null : joined(all.getLast(), change);
      if (joined == null) {
        all.add(change);
      } else {
        all.set(all.size() - 1, joined);
      }
    }
    return new ChangeSet(name, all);
  }

  private static @Nullable Change joined(Change one, Change other) {
    if (one instanceof Change.OfSection(var before, var between)
        && other instanceof Change.OfSection(var start, var after)
        && between != null
        && between.equals(start)) {
      return new Change.OfSection(before, after);
    }
    if (one instanceof Change.OfChapter(var before, var between)
        && other instanceof Change.OfChapter(var start, var after)
        && between != null
        && between.equals(start)) {
      return new Change.OfChapter(before, after);
    }
    return null;
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
