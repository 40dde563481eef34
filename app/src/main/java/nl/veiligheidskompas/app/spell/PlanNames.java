package nl.veiligheidskompas.app.spell;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The names that a plan itself uses, which are right in its texts. */
public final class PlanNames {

  private PlanNames() {}

  /** The names of organisations, places and sources. */
  public static List<String> of(SafetyPlan plan) {
    List<String> names = new ArrayList<>(List.of(plan.facts().municipality().name()));
    plan.partners().forEach(partner -> names.add(partner.name()));
    plan.sources().forEach(source -> names.add(source.name()));
    plan.themes().forEach(one -> names.addAll(one.focusAreas()));
    return names;
  }
}
