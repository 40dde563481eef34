package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the areas beside the municipality. Each answers null when it would change nothing, also
 * when the area is gone or its name is taken.
 */
public final class AreaEdits {

  private AreaEdits() {}

  /** One more area at the end, under that name or the first free one with a number behind it. */
  public static ChangeSet add(SafetyPlan plan, String name, AreaKind kind) {
    String free = name;
    for (int number = 2; isTaken(plan, free); number++) {
      free = name + " " + number;
    }
    List<Area> areas = new ArrayList<>(Areas.of(plan));
    areas.add(new Area(free, kind, null));
    return step(plan, "area.add", free, areas, List.of());
  }

  /** Another name, kind or code; the values go along with the name. */
  public static @Nullable ChangeSet change(SafetyPlan plan, String name, Area after) {
    List<Area> areas = new ArrayList<>(Areas.of(plan));
    boolean taken = !after.name().equals(name) && isTaken(plan, after.name());
    int at = places(areas, name);
    if (at < 0 || taken || after.name().isBlank() || areas.get(at).equals(after)) {
      return null;
    }
    areas.set(at, after);
    List<Change> values = new ArrayList<>();
    for (Measurement one : plan.measurements()) {
      if (name.equals(one.area()) && !after.name().equals(name)) {
        values.add(new Change.OfMeasurement(one, in(one, after.name())));
      }
    }
    return step(plan, "area.change", name, areas, values);
  }

  /** Takes an area away that has no values; null while it has. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, String name) {
    List<Area> areas = new ArrayList<>(plan.facts().areas());
    boolean gone = areas.removeIf(area -> area.name().equals(name));
    return !gone || Areas.values(plan, name) > 0
        ? null
        : step(plan, "area.remove", name, areas, List.of());
  }

  /** Refuses with {@code area.used} as long as there are values for the area. */
  public static void requireUnused(SafetyPlan plan, String name) throws RefusedException {
    long values = Areas.values(plan, name);
    if (values > 0) {
      throw new RefusedException(Problem.of("area.used", values));
    }
  }

  /** Refuses with {@code area.taken} when another area has that name. */
  public static void requireFree(SafetyPlan plan, String name, String wanted)
      throws RefusedException {
    if (!wanted.equals(name) && isTaken(plan, wanted)) {
      throw new RefusedException(Problem.of("area.taken", wanted));
    }
  }

  private static boolean isTaken(SafetyPlan plan, String name) {
    return places(Areas.of(plan), name) >= 0;
  }

  private static int places(List<Area> areas, String name) {
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static Measurement in(Measurement one, String area) {
    return new Measurement(
        one.id(),
        one.position(),
        one.indicatorId(),
        one.year(),
        area,
        one.state(),
        one.value(),
        one.lower(),
        one.upper(),
        one.sampleSize(),
        one.provisional(),
        one.comment(),
        one.origin(),
        one.measuredOn(),
        one.corrections());
  }

  private static ChangeSet step(
      SafetyPlan plan, String key, String name, List<Area> areas, List<Change> values) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.OfFacts(plan.facts(), FactsEdits.withAreas(plan.facts(), areas)));
    changes.addAll(values);
    return new ChangeSet(StepName.of(key, name), changes);
  }
}
