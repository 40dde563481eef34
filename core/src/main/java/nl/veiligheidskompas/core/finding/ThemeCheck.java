package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.PhasePlan;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * URGENCY_PHASE and THEME_NO_...: who takes up a theme, with whom and when. A plan without phases
 * cannot plan a theme in one, so there no phase is missed.
 */
final class ThemeCheck {

  private ThemeCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    SafetyPlan plan = lookup.plan();
    PhasePlan phases = new PhasePlan(plan.phases(), plan.themePhasings());
    Set<UUID> withPartner =
        plan.partners().stream().map(Partner::themeId).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    for (ThemeSheet theme : plan.themes()) {
      if (!phases.hasLead(theme.id())) {
        findings.add(missing(FindingCode.THEME_NO_LEAD, theme, lookup));
      }
      if (!withPartner.contains(theme.id())) {
        findings.add(missing(FindingCode.THEME_NO_PARTNER, theme, lookup));
      }
      addPhase(theme, phases, lookup, findings);
    }
    return findings;
  }

  private static void addPhase(
      ThemeSheet theme, PhasePlan phases, PlanLookup lookup, List<Finding> findings) {
    Phase first = phases.first();
    Phase own = phases.phaseOf(theme.id());
    if (first == null) {
      return;
    }
    if (own == null) {
      findings.add(missing(FindingCode.THEME_NO_PHASE, theme, lookup));
    } else if (theme.highUrgency() && own.startYear() > first.startYear()) {
      findings.add(tooLate(theme, first, own, lookup));
    }
  }

  private static Finding tooLate(ThemeSheet theme, Phase first, Phase own, PlanLookup lookup) {
    return Finding.open(
        FindingCode.URGENCY_PHASE,
        lookup.place(theme),
        Phrase.of(
            FindingCode.URGENCY_PHASE.name(),
            lookup.themeName(theme.id()),
            own.startYear(),
            first.startYear()),
        Facts.of(own.startYear(), first.startYear()));
  }

  private static Finding missing(FindingCode code, ThemeSheet theme, PlanLookup lookup) {
    Phrase wording = Phrase.of(code.name(), lookup.themeName(theme.id()));
    return Finding.open(code, lookup.place(theme), wording, "");
  }
}
