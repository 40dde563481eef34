package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Steps on whom a theme needs. Each answers null when it would change nothing, also when the
 * partner is gone.
 */
public final class PartnerEdits {

  private PartnerEdits() {}

  /**
   * A partner behind the others.
   *
   * @param internal true for a department of the municipality itself
   */
  public static @Nullable ChangeSet add(
      SafetyPlan plan, UUID id, UUID themeId, String name, boolean internal) {
    if (Positions.find(plan.themes(), themeId) == null) {
      return null;
    }
    Partner partner =
        new Partner(id, Positions.last(plan.partners()), themeId, name, internal, "", List.of());
    return step(plan, "partner.add", null, partner);
  }

  /** Gives a partner another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String name) {
    Partner partner = Positions.find(plan.partners(), id);
    return partner == null
        ? null
        : step(plan, "partner.name", partner, with(partner, name, partner.internal()));
  }

  /** Says whether a partner is a department of the municipality itself. */
  public static @Nullable ChangeSet internal(SafetyPlan plan, UUID id, boolean internal) {
    Partner partner = Positions.find(plan.partners(), id);
    return partner == null
        ? null
        : step(plan, "partner.internal", partner, with(partner, partner.name(), internal));
  }

  /** Takes a partner away. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Partner partner = Positions.find(plan.partners(), id);
    ChangeSet step = partner == null ? null : step(plan, "partner.remove", partner, null);
    if (step == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(TiedEdits.loosened(plan, List.of(id)));
    changes.addAll(step.changes());
    return new ChangeSet(step.name(), changes);
  }

  private static @Nullable ChangeSet step(
      SafetyPlan plan, String key, @Nullable Partner before, @Nullable Partner after) {
    Partner one = before == null ? after : before;
    if (one == null || (before != null && before.equals(after))) {
      return null;
    }
    return ChangeSet.of(
        StepName.of(key, one.name(), Lookup.code(plan, one.themeId())),
        new Change.OfPartner(before, after));
  }

  private static Partner with(Partner partner, String name, boolean internal) {
    return new Partner(
        partner.id(),
        partner.position(),
        partner.themeId(),
        name,
        internal,
        partner.note(),
        partner.editorial());
  }
}
