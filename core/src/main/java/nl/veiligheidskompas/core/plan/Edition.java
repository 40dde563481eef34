package nl.veiligheidskompas.core.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A frozen copy of the whole plan under a name, such as the one that the council adopted. It is
 * withdrawn at most, never changed or thrown away.
 *
 * @param name not blank; no two editions of a plan have the same
 * @param note what is worth knowing about it, empty when there is nothing
 * @param made when it was frozen, to the second
 * @param plan the plan as it was, without editions
 * @param hash the seal over name, moment, plan and the edition before it
 * @param withdrawal null while the edition stands
 */
public record Edition(
    UUID id,
    int position,
    String name,
    String note,
    Instant made,
    SafetyPlan plan,
    String hash,
    @Nullable Withdrawal withdrawal)
    implements Entity {

  /** Computes the seal of an edition. */
  @FunctionalInterface
  public interface Seal {

    /** The hash before the first edition. */
    String START = "";

    /**
     * The hash of an edition with these contents.
     *
     * @param hashBefore the hash of the edition before it, or {@link #START}
     */
    String over(String hashBefore, String name, Instant made, SafetyPlan plan);
  }

  /** That an edition does not count any more, and why. */
  public record Withdrawal(String reason, Instant moment) {
    /** Throws IllegalArgumentException when the reason is blank. */
    public Withdrawal {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("withdrawing needs a reason");
      }
      moment = moment.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /** Throws IllegalArgumentException when the name is blank or the frozen plan has editions. */
  public Edition {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an edition has a name");
    }
    if (!plan.editions().isEmpty()) {
      throw new IllegalArgumentException("a frozen plan has no editions of its own");
    }
    made = made.truncatedTo(ChronoUnit.SECONDS);
  }
}
