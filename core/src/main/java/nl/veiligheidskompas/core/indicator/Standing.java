package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How several indicators stand to their targets together: how many stand so and how many so, each
 * indicator counted once however often it is linked. It is a count, never an average.
 *
 * @param counts how many indicators stand so, in the order of the words; only words that occur
 * @param reached how heavily those that are achieved or on course weigh in the goal, in percent;
 *     null where nothing is weighed
 */
public record Standing(Map<TargetWord, Integer> counts, @Nullable BigDecimal reached) {

  private static final Set<TargetWord> REACHED =
      EnumSet.of(TargetWord.ACHIEVED, TargetWord.ON_COURSE);

  public Standing {
    Map<TargetWord, Integer> ordered = new EnumMap<>(TargetWord.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
  }

  /**
   * The standing of indicators; those without a verdict are left aside.
   *
   * @param verdicts by the id of the indicator
   */
  public static Standing of(Collection<UUID> indicators, Map<UUID, Verdict> verdicts) {
    Map<TargetWord, Integer> counts = new EnumMap<>(TargetWord.class);
    for (UUID id : new LinkedHashSet<>(indicators)) {
      Verdict verdict = verdicts.get(id);
      if (verdict != null) {
        counts.merge(verdict.target(), 1, Integer::sum);
      }
    }
    return new Standing(counts, null);
  }

  /** The standing of a goal: its own indicators and those of its sub-goals. */
  public static Standing of(Goal goal, GoalTree tree, Map<UUID, Verdict> verdicts) {
    Set<UUID> ids = new LinkedHashSet<>(GoalTree.indicatorsOf(goal));
    ids.addAll(tree.indicatorsBelow(goal));
    return new Standing(of(ids, verdicts).counts(), weightOf(goal, verdicts));
  }

  private static @Nullable BigDecimal weightOf(Goal goal, Map<UUID, Verdict> verdicts) {
    if (!GoalWeights.of(goal).isUsed()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (IndicatorLink link : goal.links()) {
      Verdict verdict = verdicts.get(link.indicatorId());
      BigDecimal weight = link.weight();
      if (weight != null && verdict != null && REACHED.contains(verdict.target())) {
        sum = sum.add(weight);
      }
    }
    return sum;
  }

  /** How many indicators are counted. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
