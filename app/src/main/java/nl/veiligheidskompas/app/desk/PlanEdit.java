package nl.veiligheidskompas.app.desk;

import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants to change, worked out against the plan at the moment that the edit is its
 * turn: so an edit never starts from a plan that has moved on.
 */
@FunctionalInterface
public interface PlanEdit {

  /** The step to make, or null when there is nothing to change any more. */
  @Nullable ChangeSet on(SafetyPlan plan);
}
