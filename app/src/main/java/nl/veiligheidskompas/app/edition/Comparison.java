package nl.veiligheidskompas.app.edition;

import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * Two states of the plan beside each other.
 *
 * @param older the edition at the left
 * @param newer the edition at the right, or null for the plan of now
 * @param now the plan of now without its editions
 */
record Comparison(Edition older, @Nullable Edition newer, SafetyPlan now) {

  /** The edition and another one, the first made at the left. */
  static Comparison of(Edition one, Edition other, SafetyPlan now) {
    return one.position() < other.position()
        ? new Comparison(one, other, now)
        : new Comparison(other, one, now);
  }

  SafetyPlan before() {
    return older.plan();
  }

  SafetyPlan after() {
    return newer == null ? now : newer.plan();
  }
}
