package nl.veiligheidskompas.core.plan.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.Ties;

/**
 * The theme sheets of a plan as its successor begins with them. Remarks about the source are left
 * behind: the old plan is the source now.
 */
record SucceedingSheets(SafetyPlan plan, Successor.Keep keep, NewKeys keys) {

  List<ThemeSheet> themes() {
    return kept(plan.themes()).stream().map(this::theme).toList();
  }

  List<Section> sections() {
    return kept(plan.sections()).stream()
        .map(s ->
            new Section(
                keys.of(s.id()),
                s.position(),
                keys.of(s.themeId()),
                s.kind(),
                s.heading(),
                Ties.changed(s.blocks(), this::ties)))
        .toList();
  }

  List<Partner> partners() {
    return kept(plan.partners()).stream()
        .map(p ->
            new Partner(
                keys.of(p.id()),
                p.position(),
                keys.of(p.themeId()),
                p.name(),
                p.internal(),
                "",
                List.of()))
        .toList();
  }

  /** Leads stay, phases do not: which theme comes first is decided anew. */
  List<ThemePhasing> phasings() {
    return kept(plan.themePhasings()).stream()
        .map(p ->
            new ThemePhasing(
                keys.of(p.id()),
                p.position(),
                keys.of(p.themeId()),
                null,
                p.title(),
                p.lead(),
                p.teamLeads(),
                p.involvement(),
                List.of()))
        .toList();
  }

  private ThemeSheet theme(ThemeSheet t) {
    return new ThemeSheet(
        keys.of(t.id()),
        t.position(),
        t.code(),
        t.title(),
        t.listTitle(),
        t.aliases(),
        t.highUrgency(),
        t.focusAreas(),
        t.measurementSources(),
        t.contextFigures(),
        t.consultations(),
        List.of(),
        List.of(),
        ties(t.tied()));
  }

  /** What words were tied to, as far as it is taken over. */
  private List<UUID> ties(List<UUID> old) {
    Set<UUID> there = new HashSet<>();
    kept(plan.partners()).forEach(partner -> there.add(partner.id()));
    kept(plan.costItems()).forEach(cost -> there.add(cost.id()));
    plan.goals().stream().filter(goal -> keep.goals()).forEach(goal -> there.add(goal.id()));
    plan.indicators().stream()
        .filter(indicator -> keep.indicators())
        .forEach(indicator -> there.add(indicator.id()));
    return keys.of(old.stream().filter(there::contains).toList());
  }

  private <E> List<E> kept(List<E> entities) {
    return keep.themes() ? entities : List.of();
  }
}
