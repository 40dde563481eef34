package nl.veiligheidskompas.core.codec;

import nl.veiligheidskompas.core.plan.SafetyPlan;

/** Where plans are kept apart from the values that hold them. */
public interface PlansElsewhere {

  /** The text that stands for the plan: the same for equal plans. */
  String nameOf(SafetyPlan plan);

  /**
   * The plan for which that text stands.
   *
   * @throws IllegalArgumentException when there is none
   */
  SafetyPlan named(String name);
}
