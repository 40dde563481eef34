package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How the indicators of one goal weigh. Where no weight is filled in, nothing is weighed. As soon
 * as one is, the weights that are filled in must make 100 % together, and an indicator without one
 * weighs nothing. Sub-goals have weights of their own and do not take part.
 *
 * @param sum of the weights that are filled in, in percent
 * @param weighed how many indicators have a weight
 * @param without how many have none
 */
public record GoalWeights(BigDecimal sum, int weighed, int without) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** The weights of a goal as they stand. */
  public static GoalWeights of(Goal goal) {
    List<BigDecimal> weights =
        goal.links().stream().map(IndicatorLink::weight).filter(Objects::nonNull).toList();
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new GoalWeights(sum, weights.size(), goal.links().size() - weights.size());
  }

  /** Whether anything is weighed at all. */
  public boolean isUsed() {
    return weighed > 0;
  }

  /** Whether weights are filled in that do not make 100 % together. */
  public boolean contradict() {
    return isUsed() && sum.compareTo(ALL) != 0;
  }
}
