package nl.veiligheidskompas.core.phasing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/** Which theme is taken up in which phase. */
public final class PhasePlan {

  private static final Comparator<Phase> BY_START =
      Comparator.comparingInt(Phase::startYear).thenComparing(Entity.ORDER);

  private final List<Phase> phases;
  private final List<ThemePhasing> phasings;
  private final Map<UUID, Phase> byId = new HashMap<>();

  public PhasePlan(List<Phase> phases, List<ThemePhasing> phasings) {
    this.phases = phases.stream().sorted(BY_START).toList();
    this.phasings = List.copyOf(phasings);
    phases.forEach(phase -> byId.put(phase.id(), phase));
  }

  /** The phases by start year. */
  public List<Phase> phases() {
    return phases;
  }

  /** The phase that starts first, or null when the plan has no phases. */
  public @Nullable Phase first() {
    return phases.isEmpty() ? null : phases.getFirst();
  }

  /** The phase in which the theme is first taken up, or null when it is not planned. */
  public @Nullable Phase phaseOf(UUID themeId) {
    return phasingsOf(themeId).stream()
        .map(phasing -> phase(phasing.phaseId()))
        .filter(Objects::nonNull)
        .min(BY_START)
        .orElse(null);
  }

  /** Whether somebody is named who pulls the theme. */
  public boolean hasLead(UUID themeId) {
    return phasingsOf(themeId).stream()
        .anyMatch(phasing -> phasing.teamLeads() || !phasing.lead().isBlank());
  }

  private List<ThemePhasing> phasingsOf(UUID themeId) {
    return phasings.stream().filter(phasing -> phasing.themeId().equals(themeId)).toList();
  }

  private @Nullable Phase phase(@Nullable UUID id) {
    return id == null ? null : byId.get(id);
  }
}
