package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Measurement;

/** The areas of a plan beside the municipality. */
public final class Areas {

  private Areas() {}

  /** Those that the plan names, and then those that only values name: these are districts. */
  public static List<Area> of(SafetyPlan plan) {
    List<Area> areas = new ArrayList<>(plan.facts().areas());
    Set<String> named = new HashSet<>();
    areas.forEach(area -> named.add(area.name()));
    for (Measurement measurement : plan.measurements()) {
      String name = measurement.area();
      if (name != null && named.add(name)) {
        areas.add(new Area(name, AreaKind.DISTRICT, null));
      }
    }
    return areas;
  }

  /** The names of the areas of one kind. */
  public static List<String> names(SafetyPlan plan, AreaKind kind) {
    return of(plan).stream().filter(area -> area.kind() == kind).map(Area::name).toList();
  }

  /** How many values there are for an area. */
  public static long values(SafetyPlan plan, String name) {
    return plan.measurements().stream().filter(one -> name.equals(one.area())).count();
  }
}
