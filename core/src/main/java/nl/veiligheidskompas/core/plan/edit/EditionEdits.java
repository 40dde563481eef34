package nl.veiligheidskompas.core.plan.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Edition.Seal;
import nl.veiligheidskompas.core.plan.Edition.Withdrawal;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the editions of a plan. No step throws an edition away or changes what it froze. Each
 * answers null when it would change nothing, also when the edition is gone.
 */
public final class EditionEdits {

  private final Seal seal;

  public EditionEdits(Seal seal) {
    this.seal = seal;
  }

  /** Refuses a name that is blank or that another edition has. */
  public static void requireName(SafetyPlan plan, String name) throws RefusedException {
    if (name.isBlank()) {
      throw new RefusedException(Problem.of("text.empty"));
    }
    if (isUsed(plan, name)) {
      throw new RefusedException(Problem.of("edition.used"));
    }
  }

  /** Refuses a blank reason for a withdrawal. */
  public static void requireReason(String reason) throws RefusedException {
    if (reason.isBlank()) {
      throw new RefusedException(Problem.of("edition.reason"));
    }
  }

  /** A name that no edition has: the given one, with a number behind it where needed. */
  public static String freeName(SafetyPlan plan, String wanted) {
    String name = wanted;
    for (int number = 2; isUsed(plan, name); number++) {
      name = wanted + " (" + number + ")";
    }
    return name;
  }

  /** Freezes the plan as it is; null when {@link #requireName} refuses the name. */
  public @Nullable ChangeSet freeze(
      SafetyPlan plan, UUID id, String name, String note, Instant moment) {
    Edition edition = frozen(plan, id, name, note, moment);
    return edition == null
        ? null
        : ChangeSet.of(
            StepName.of("edition.freeze", edition.name()), new Change.OfEdition(null, edition));
  }

  /** Says that an edition does not count any more; null without a reason, or said before. */
  public static @Nullable ChangeSet withdraw(
      SafetyPlan plan, UUID id, String reason, Instant moment) {
    Edition edition = Positions.find(plan.editions(), id);
    if (edition == null || edition.withdrawal() != null || reason.isBlank()) {
      return null;
    }
    Edition withdrawn =
        new Edition(
            id,
            edition.position(),
            edition.name(),
            edition.note(),
            edition.made(),
            edition.plan(),
            edition.hash(),
            new Withdrawal(reason.strip(), moment));
    return ChangeSet.of(
        StepName.of("edition.withdraw", edition.name()), new Change.OfEdition(edition, withdrawn));
  }

  /** Makes the plan equal to what the edition froze; the editions stay. */
  public static @Nullable ChangeSet restore(SafetyPlan plan, UUID id) {
    Edition edition = Positions.find(plan.editions(), id);
    if (edition == null) {
      return null;
    }
    List<Change> changes = Restoration.changes(plan, edition.plan());
    return changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of("edition.restore", edition.name()), changes);
  }

  /**
   * Freezes the plan as it is and then restores the edition, in one step.
   *
   * @param keptId id of the edition that keeps the plan of now
   * @param keptName its name; null is answered when {@link #requireName} refuses it
   */
  public @Nullable ChangeSet restoreKeeping(
      SafetyPlan plan, UUID id, UUID keptId, String keptName, Instant moment) {
    ChangeSet restore = restore(plan, id);
    Edition kept = frozen(plan, keptId, keptName, "", moment);
    if (restore == null || kept == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(List.of(new Change.OfEdition(null, kept)));
    changes.addAll(restore.changes());
    return new ChangeSet(restore.name(), changes);
  }

  private @Nullable Edition frozen(
      SafetyPlan plan, UUID id, String name, String note, Instant moment) {
    if (name.isBlank() || isUsed(plan, name)) {
      return null;
    }
    List<Edition> editions = plan.editions();
    String before = editions.isEmpty() ? Seal.START : editions.getLast().hash();
    Instant made = moment.truncatedTo(ChronoUnit.SECONDS);
    SafetyPlan frozen = plan.withoutEditions();
    return new Edition(
        id,
        Positions.last(editions),
        name.strip(),
        note.strip(),
        made,
        frozen,
        seal.over(before, name.strip(), made, frozen),
        null);
  }

  private static boolean isUsed(SafetyPlan plan, String name) {
    return plan.editions().stream().anyMatch(e -> e.name().equalsIgnoreCase(name.strip()));
  }
}
