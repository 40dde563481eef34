package nl.veiligheidskompas.core.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Makes steps, and proves of each that it can be taken back. */
final class Steps {

  private Steps() {}

  /** The plan after the step; fails when there is none or when its inverse does not undo it. */
  static SafetyPlan made(SafetyPlan plan, @Nullable ChangeSet step) {
    ChangeSet made = Objects.requireNonNull(step, "no step");
    SafetyPlan after = made.applyTo(plan);
    assertThat(after).isNotEqualTo(plan);
    assertThat(made.inverse().applyTo(after)).isEqualTo(plan);
    return after;
  }
}
