package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.intake.figures.PlannedValue.Status;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/** Makes one step of figures that were read and the choices that the user made. */
public final class FigureImport {

  private static final String STEP = "figures.import";

  private final SafetyPlan plan;
  private final Supplier<UUID> ids;
  private final Map<Place, Map<Integer, Measurement>> present = new HashMap<>();

  /** An indicator in an area; null for the municipality. */
  private record Place(UUID indicatorId, @Nullable String area) {}

  /** An import into this plan; new entities get these keys. */
  public FigureImport(SafetyPlan plan, Supplier<UUID> ids) {
    this.plan = plan;
    this.ids = ids;
    for (Measurement measurement : plan.measurements()) {
      present
          .computeIfAbsent(
              new Place(measurement.indicatorId(), measurement.area()), id -> new HashMap<>())
          .put(measurement.year(), measurement);
    }
  }

  /** What becomes of every value of a series that goes there; all are new when it goes nowhere. */
  public List<PlannedValue> values(ReadSeries series, Destination destination) {
    return values(series, destination, null);
  }

  /** The same for the values of an area. */
  public List<PlannedValue> values(
      ReadSeries series, Destination destination, @Nullable String area) {
    UUID id = target(destination);
    Map<Integer, Measurement> there = id == null ? Map.of() : present(id, area);
    return series.cells(area).stream().map(cell -> planned(cell, there.get(cell.year()))).toList();
  }

  private Map<Integer, Measurement> present(UUID id, @Nullable String area) {
    return present.getOrDefault(new Place(id, area), Map.of());
  }

  private PlannedValue planned(ReadCell cell, @Nullable Measurement before) {
    boolean closed = plan.facts().closedYears().contains(cell.year());
    if (before == null) {
      return new PlannedValue(closed ? Status.CLOSED : Status.NEW, cell, null);
    }
    if (cell.figure().value() == null && before.value() != null) {
      return new PlannedValue(Status.MISSING, cell, before);
    }
    boolean same = with(before, cell).equals(before);
    Status other = closed ? Status.CLOSED : Status.CHANGED;
    return new PlannedValue(same ? Status.SAME : other, cell, before);
  }

  /** What the user must know about a choice, beside the notes of the series itself. */
  public List<FigureNote> warnings(ReadSeries series, Destination destination) {
    Indicator indicator = find(target(destination));
    return indicator == null ? List.of() : FeedEdits.warnings(indicator, series.series());
  }

  /**
   * The step; null when nothing would change.
   *
   * @param from the names of the files, for the name of the step
   * @throws RefusedException with {@code figures.mixed} when two different series go to one
   *     indicator, {@code figures.contradiction} when two files say another value for one year
   */
  public @Nullable ChangeSet take(List<FigureChoice> choices, String from) throws RefusedException {
    List<Change> changes = new ArrayList<>();
    NewIndicators fresh = new NewIndicators(plan, ids);
    int position = plan.measurements().stream().mapToInt(Measurement::position).max().orElse(-1);
    for (Map.Entry<UUID, List<FigureChoice>> group : grouped(choices).entrySet()) {
      UUID id = group.getKey();
      Map<Integer, ReadCell> cells = merged(group.getValue(), null);
      List<Change> values = new ArrayList<>();
      for (Map.Entry<Place, Map<Integer, ReadCell>> there : places(id, group.getValue())) {
        Place place = there.getKey();
        for (ReadCell cell : there.getValue().values()) {
          Measurement before = present(id, place.area()).get(cell.year());
          PlannedValue planned = planned(cell, before);
          if (planned.status() == Status.NEW || planned.status() == Status.CHANGED) {
            Measurement after =
                before == null ? measurement(place, ++position, cell) : with(before, cell);
            values.add(new Change.OfMeasurement(before, after));
          }
        }
      }
      changes.addAll(indicatorChanges(fresh, id, group.getValue(), cells));
      changes.addAll(values);
    }
    return changes.isEmpty() ? null : new ChangeSet(StepName.of(STEP, from), changes);
  }

  /** The cells of the municipality, and then those of each area. */
  private static List<Map.Entry<Place, Map<Integer, ReadCell>>> places(
      UUID id, List<FigureChoice> group) throws RefusedException {
    TreeSet<String> areas = new TreeSet<>();
    group.forEach(choice -> areas.addAll(choice.series().areas().keySet()));
    List<Map.Entry<Place, Map<Integer, ReadCell>>> places = new ArrayList<>();
    places.add(Map.entry(new Place(id, null), merged(group, null)));
    for (String area : areas) {
      places.add(Map.entry(new Place(id, area), merged(group, area)));
    }
    return places;
  }

  private List<Change> indicatorChanges(
      NewIndicators fresh, UUID id, List<FigureChoice> group, Map<Integer, ReadCell> cells) {
    FigureChoice last = group.getLast();
    if (last.destination() instanceof Destination.AsNew asNew) {
      return fresh.add(asNew, last.series().series());
    }
    Indicator before = Objects.requireNonNull(find(id));
    Set<Integer> years = new LinkedHashSet<>(cells.keySet());
    years.addAll(present(id, null).keySet());
    Indicator after = FeedEdits.fed(before, last.series().series(), years);
    return after.equals(before) ? List.of() : List.of(new Change.OfIndicator(before, after));
  }

  /** The choices by the indicator that they fill. */
  private Map<UUID, List<FigureChoice>> grouped(List<FigureChoice> choices)
      throws RefusedException {
    Map<UUID, List<FigureChoice>> groups = new LinkedHashMap<>();
    for (FigureChoice choice : choices) {
      UUID id = target(choice.destination());
      boolean gone = choice.destination() instanceof Destination.Into && find(id) == null;
      if (id == null || gone) {
        continue;
      }
      List<FigureChoice> group = groups.computeIfAbsent(id, key -> new ArrayList<>());
      SeriesKey key = choice.series().series().key();
      if (!group.isEmpty() && !group.getFirst().series().series().key().equals(key)) {
        throw new RefusedException(Problem.of("figures.mixed", code(id)));
      }
      group.add(choice);
    }
    return groups;
  }

  /** The cells of the same series out of several files. */
  private static Map<Integer, ReadCell> merged(List<FigureChoice> group, @Nullable String area)
      throws RefusedException {
    Map<Integer, ReadCell> cells = new TreeMap<>();
    for (FigureChoice choice : group) {
      for (ReadCell cell : choice.series().cells(area)) {
        ReadCell other = cells.putIfAbsent(cell.year(), cell);
        if (other != null && !other.figure().equals(cell.figure())) {
          throw new RefusedException(
              Problem.of("figures.contradiction", choice.series().series().name(), cell.year()));
        }
      }
    }
    return cells;
  }

  private static @Nullable UUID target(Destination destination) {
    return switch (destination) {
      case Destination.Into(UUID id, var _) -> id;
      case Destination.AsNew(var _, UUID id) -> id;
      case Destination.Nowhere _ -> null;
    };
  }

  private @Nullable Indicator find(@Nullable UUID id) {
    return plan.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElse(null);
  }

  private String code(UUID id) {
    Indicator indicator = find(id);
    return indicator == null ? "" : indicator.code();
  }

  private Measurement measurement(Place place, int position, ReadCell cell) {
    return new Measurement(
        ids.get(),
        position,
        place.indicatorId(),
        cell.year(),
        place.area(),
        cell.figure().state(),
        cell.figure().value(),
        cell.lower(),
        cell.upper(),
        cell.sampleSize(),
        cell.figure().provisional(),
        "",
        null,
        null,
        List.of());
  }

  /** The measurement as the file has it; margins that were known of the same value stay. */
  private static Measurement with(Measurement before, ReadCell cell) {
    Figure figure = cell.figure();
    boolean same = isSame(before.value(), figure.value());
    boolean keeps = same && cell.lower() == null;
    return new Measurement(
        before.id(),
        before.position(),
        before.indicatorId(),
        before.year(),
        before.area(),
        figure.state(),
        figure.value(),
        keeps ? before.lower() : cell.lower(),
        keeps ? before.upper() : cell.upper(),
        same && cell.sampleSize() == null ? before.sampleSize() : cell.sampleSize(),
        figure.provisional(),
        before.comment(),
        same ? before.origin() : null,
        same ? before.measuredOn() : null,
        before.corrections());
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
