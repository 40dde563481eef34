package nl.veiligheidskompas.core.plan.edit;

import java.math.BigDecimal;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on how the team's hours are shared out. Each answers null when it would change nothing,
 * also when the share is gone.
 */
public final class CapacityEdits {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private CapacityEdits() {}

  /** A share without hours at the end. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String name) {
    CapacityShare share =
        new CapacityShare(id, Positions.last(plan.capacityShares()), name, BigDecimal.ZERO, false);
    return ChangeSet.of(StepName.of("capacity.add", name), new Change.OfCapacityShare(null, share));
  }

  /** Takes a share away. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    CapacityShare share = find(plan, id);
    return share == null
        ? null
        : ChangeSet.of(
            StepName.of("capacity.remove", share.name()), new Change.OfCapacityShare(share, null));
  }

  /** Gives a share another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String name) {
    CapacityShare share = find(plan, id);
    return share == null
        ? null
        : changed(
            share, new CapacityShare(id, share.position(), name, share.percent(), share.open()));
  }

  /** Gives a share another part of the hours, in percent as {@link #percent} lets through. */
  public static @Nullable ChangeSet size(SafetyPlan plan, UUID id, BigDecimal percent) {
    CapacityShare share = find(plan, id);
    return share == null
        ? null
        : changed(
            share, new CapacityShare(id, share.position(), share.name(), percent, share.open()));
  }

  /** The percentage, when a share can have it; refuses with {@code capacity.range} when not. */
  public static BigDecimal percent(BigDecimal value) throws RefusedException {
    if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
      throw new RefusedException(Problem.of("capacity.range"));
    }
    return value;
  }

  private static @Nullable ChangeSet changed(CapacityShare before, CapacityShare after) {
    return after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("capacity.change", before.name()),
            new Change.OfCapacityShare(before, after));
  }

  private static @Nullable CapacityShare find(SafetyPlan plan, UUID id) {
    return plan.capacityShares().stream()
        .filter(share -> share.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
