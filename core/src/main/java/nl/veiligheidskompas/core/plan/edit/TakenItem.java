package nl.veiligheidskompas.core.plan.edit;

import java.util.UUID;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/** What words of a sheet become, with what the user accepted of the figures in them. */
public sealed interface TakenItem {

  /**
   * A goal.
   *
   * @param parentId the goal that it is part of, or null for one of the first level
   */
  record OfGoal(String text, @Nullable UUID parentId) implements TakenItem {}

  /**
   * An indicator.
   *
   * @param unit such as %, or null when the words name none
   * @param baseline as the words name it, or null
   * @param target as the words name it, or null
   */
  record OfIndicator(
      String name, @Nullable String unit, @Nullable Baseline baseline, @Nullable Target target)
      implements TakenItem {}

  /** A partner inside or outside the municipality. */
  record OfPartner(String name, boolean internal) implements TakenItem {}

  /**
   * A cost.
   *
   * @param amount as the words name it, or null
   * @param recurrence how often it is due, as far as the words say
   */
  record OfCost(String text, @Nullable Money amount, Recurrence recurrence) implements TakenItem {}
}
