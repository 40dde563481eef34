package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;

/**
 * GOAL_NO_INDICATOR and ACTIVITY_AS_EFFECT: goals that nothing measures, or only what is done. A
 * goal is also measured by the indicators of its sub-goals; a goal without indicators of its own is
 * not reproached with what its sub-goals are measured by.
 */
final class GoalCheck {

  private static final Set<IndicatorKind> WHAT_IS_DONE =
      EnumSet.of(IndicatorKind.ACTIVITY, IndicatorKind.MILESTONE);

  private GoalCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (Goal goal : lookup.plan().goals()) {
      Set<IndicatorKind> own = kinds(GoalTree.indicatorsOf(goal), lookup);
      Set<IndicatorKind> below = kinds(lookup.goals().indicatorsBelow(goal), lookup);
      if (own.isEmpty() && below.isEmpty()) {
        findings.add(withoutIndicator(goal, lookup));
      }
      if (!own.isEmpty() && WHAT_IS_DONE.containsAll(own) && WHAT_IS_DONE.containsAll(below)) {
        findings.add(onlyWhatIsDone(goal, own, lookup));
      }
    }
    return findings;
  }

  private static Set<IndicatorKind> kinds(Collection<UUID> indicatorIds, PlanLookup lookup) {
    return indicatorIds.stream()
        .map(lookup::indicator)
        .filter(Objects::nonNull)
        .map(Indicator::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(IndicatorKind.class)));
  }

  private static Finding withoutIndicator(Goal goal, PlanLookup lookup) {
    boolean hasSubGoals = !lookup.goals().below(goal).isEmpty();
    return Finding.open(
        FindingCode.GOAL_NO_INDICATOR,
        lookup.place(goal),
        Phrase.of(hasSubGoals ? "GOAL_NO_INDICATOR.withSubGoals" : "GOAL_NO_INDICATOR", name(goal)),
        "");
  }

  private static Finding onlyWhatIsDone(Goal goal, Set<IndicatorKind> kinds, PlanLookup lookup) {
    List<Phrase> words = kinds.stream().map(kind -> Phrase.of("part.kind." + kind)).toList();
    return Finding.open(
        FindingCode.ACTIVITY_AS_EFFECT,
        lookup.place(goal),
        Phrase.of("ACTIVITY_AS_EFFECT", name(goal), words),
        Facts.of(List.copyOf(kinds)));
  }

  private static String name(Goal goal) {
    return Excerpt.of(goal.text(), goal.code());
  }
}
