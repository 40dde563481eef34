package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalWeights;

/**
 * WEIGHT_SUM: the weights that are filled in with the indicators of a goal do not make exactly 100
 * %. An indicator without a weight weighs nothing, see {@link GoalWeights}; that is said, not held
 * against the plan.
 */
final class WeightCheck {

  private WeightCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (Goal goal : lookup.plan().goals()) {
      GoalWeights weights = GoalWeights.of(goal);
      if (weights.contradict()) {
        String key = weights.without() == 0 ? "WEIGHT_SUM" : "WEIGHT_SUM.some";
        findings.add(
            Finding.open(
                FindingCode.WEIGHT_SUM,
                lookup.place(goal),
                Phrase.of(
                    key,
                    Excerpt.of(goal.text(), goal.code()),
                    weights.sum(),
                    weights.weighed(),
                    weights.without()),
                Facts.of(weights.sum(), weights.weighed(), weights.without())));
      }
    }
    return findings;
  }
}
