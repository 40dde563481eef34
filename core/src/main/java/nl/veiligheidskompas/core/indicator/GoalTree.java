package nl.veiligheidskompas.core.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Goals with their sub-goals and the indicators that measure them. */
public final class GoalTree {

  private final Map<UUID, List<Goal>> subGoals = new HashMap<>();
  private final Set<UUID> linked = new HashSet<>();

  public GoalTree(List<Goal> goals) {
    for (Goal goal : goals) {
      UUID parentId = goal.parentId();
      if (parentId != null) {
        subGoals.computeIfAbsent(parentId, id -> new ArrayList<>()).add(goal);
      }
      linked.addAll(indicatorsOf(goal));
    }
  }

  /** The goals below this one at any depth, each once; never the goal itself. */
  public List<Goal> below(Goal goal) {
    Set<UUID> seen = new HashSet<>(Set.of(goal.id()));
    List<Goal> found = new ArrayList<>();
    Deque<Goal> open = new ArrayDeque<>(List.of(goal));
    while (!open.isEmpty()) {
      for (Goal sub : subGoals.getOrDefault(open.remove().id(), List.of())) {
        if (seen.add(sub.id())) {
          found.add(sub);
          open.add(sub);
        }
      }
    }
    return found;
  }

  /** The indicators that measure one of the goals below this one. */
  public Set<UUID> indicatorsBelow(Goal goal) {
    Set<UUID> ids = new HashSet<>();
    below(goal).forEach(sub -> ids.addAll(indicatorsOf(sub)));
    return ids;
  }

  /** The indicators that measure the goal itself. */
  public static List<UUID> indicatorsOf(Goal goal) {
    return goal.links().stream().map(IndicatorLink::indicatorId).distinct().toList();
  }

  /** Whether the indicator measures a goal. */
  public boolean measuresGoal(Indicator indicator) {
    return linked.contains(indicator.id());
  }
}
