package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * Steps on when a theme gets attention and who pulls it. Each answers null when it would change
 * nothing, also when the theme is gone.
 */
public final class PhasingEdits {

  private PhasingEdits() {}

  /**
   * Moves a theme to a phase, behind the themes that are there already.
   *
   * @param phaseId null to take it out of every phase
   * @param newId key for the phasing of a theme that had none yet
   */
  public static @Nullable ChangeSet move(
      SafetyPlan plan, UUID themeId, @Nullable UUID phaseId, UUID newId) {
    ThemePhasing before = of(plan, themeId);
    if (before != null && Objects.equals(before.phaseId(), phaseId)) {
      return null;
    }
    List<ThemePhasing> there =
        plan.themePhasings().stream()
            .filter(phasing -> Objects.equals(phasing.phaseId(), phaseId))
            .toList();
    Draft draft = draft(plan, themeId, before, newId);
    if (draft == null) {
      return null;
    }
    draft.phaseId = phaseId;
    draft.position = Positions.last(there);
    return changed(plan, themeId, before, draft, "phasing.move");
  }

  /** Says who pulls a theme, and whether that is the safety team itself. */
  public static @Nullable ChangeSet lead(
      SafetyPlan plan, UUID themeId, String lead, boolean teamLeads, UUID newId) {
    ThemePhasing before = of(plan, themeId);
    Draft draft = draft(plan, themeId, before, newId);
    if (draft == null) {
      return null;
    }
    draft.lead = lead;
    draft.teamLeads = teamLeads;
    return changed(plan, themeId, before, draft, "phasing.lead");
  }

  /** Says when the safety team steps in. */
  public static @Nullable ChangeSet involve(
      SafetyPlan plan, UUID themeId, String involvement, UUID newId) {
    ThemePhasing before = of(plan, themeId);
    Draft draft = draft(plan, themeId, before, newId);
    if (draft == null) {
      return null;
    }
    draft.involvement = involvement;
    return changed(plan, themeId, before, draft, "phasing.involvement");
  }

  /** The phasing of a theme, or null when it has none. */
  public static @Nullable ThemePhasing of(SafetyPlan plan, UUID themeId) {
    return plan.themePhasings().stream()
        .filter(phasing -> phasing.themeId().equals(themeId))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Draft draft(
      SafetyPlan plan, UUID themeId, @Nullable ThemePhasing before, UUID newId) {
    if (before != null) {
      return new Draft(before);
    }
    return theme(plan, themeId) == null
        ? null
        : new Draft(new ThemePhasing(newId, 0, themeId, null, "", "", false, "", List.of()));
  }

  private static @Nullable ChangeSet changed(
      SafetyPlan plan, UUID themeId, @Nullable ThemePhasing before, Draft draft, String step) {
    ThemePhasing after = draft.phasing();
    ThemeSheet theme = theme(plan, themeId);
    if (after.equals(before) || theme == null) {
      return null;
    }
    return ChangeSet.of(StepName.of(step, theme.code()), new Change.OfThemePhasing(before, after));
  }

  private static @Nullable ThemeSheet theme(SafetyPlan plan, UUID themeId) {
    return plan.themes().stream()
        .filter(theme -> theme.id().equals(themeId))
        .findFirst()
        .orElse(null);
  }

  /** The parts of a phasing that a step may change. */
  private static final class Draft {
    private final ThemePhasing before;
    private int position;
    private @Nullable UUID phaseId;
    private String lead;
    private boolean teamLeads;
    private String involvement;

    Draft(ThemePhasing phasing) {
      before = phasing;
      position = phasing.position();
      phaseId = phasing.phaseId();
      lead = phasing.lead();
      teamLeads = phasing.teamLeads();
      involvement = phasing.involvement();
    }

    ThemePhasing phasing() {
      return new ThemePhasing(
          before.id(),
          position,
          before.themeId(),
          phaseId,
          before.title(),
          lead,
          teamLeads,
          involvement,
          before.editorial());
    }
  }
}
