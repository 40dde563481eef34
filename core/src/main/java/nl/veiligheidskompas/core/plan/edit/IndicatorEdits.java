package nl.veiligheidskompas.core.plan.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.Numbers;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on indicators and their measurements. Each answers null when it would change nothing, also
 * when the indicator is gone.
 */
public final class IndicatorEdits {

  private IndicatorEdits() {}

  /**
   * A value for one cell of the grid.
   *
   * @param indicatorId whose cell
   * @param year of the cell
   * @param area null for the area of the indicator itself
   * @param state what kind of value or emptiness
   * @param value exactly when the state is {@code MEASURED}
   */
  public record Cell(
      UUID indicatorId, int year, @Nullable String area, State state, @Nullable BigDecimal value) {
    public Cell {
      value = Numbers.canonicalOrNull(value);
    }
  }

  /**
   * A new indicator at the end of those of its theme, with a code that no other has.
   *
   * @throws IllegalArgumentException when the code is empty: such a plan could not be read back
   */
  public static ChangeSet add(SafetyPlan plan, UUID id, UUID themeId, String code, String name) {
    if (code.isEmpty()) {
      throw new IllegalArgumentException("an indicator has a code");
    }
    Indicator indicator =
        new Indicator(
            id,
            Positions.last(plan.indicators()),
            themeId,
            code,
            name,
            IndicatorKind.EFFECT,
            null,
            null,
            Direction.UNKNOWN,
            null,
            null,
            null,
            null,
            List.of(),
            "",
            "",
            "",
            List.of(),
            null,
            List.of(),
            List.of());
    return ChangeSet.of(
        StepName.of("indicator.add", code), new Change.OfIndicator(null, indicator));
  }

  /** Takes an indicator away, with its measurements and the links of goals to it. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Indicator indicator = find(plan, id);
    if (indicator == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(TiedEdits.loosened(plan, List.of(id)));
    for (Goal goal : plan.goals()) {
      if (goal.links().stream().anyMatch(link -> link.indicatorId().equals(id))) {
        changes.add(new Change.OfGoal(goal, without(goal, id)));
      }
    }
    plan.measurements().stream()
        .filter(measurement -> measurement.indicatorId().equals(id))
        .forEach(measurement -> changes.add(new Change.OfMeasurement(measurement, null)));
    changes.add(new Change.OfIndicator(indicator, null));
    return new ChangeSet(step("indicator.remove", indicator), changes);
  }

  private static Goal without(Goal goal, UUID indicatorId) {
    return new Goal(
        goal.id(),
        goal.position(),
        goal.themeId(),
        goal.parentId(),
        goal.code(),
        goal.text(),
        goal.links().stream().filter(link -> !link.indicatorId().equals(indicatorId)).toList());
  }

  /** Changes fields of an indicator. */
  public static @Nullable ChangeSet change(
      SafetyPlan plan, UUID id, UnaryOperator<IndicatorFields> edit) {
    Indicator before = find(plan, id);
    if (before == null) {
      return null;
    }
    Indicator after = edit.apply(IndicatorFields.of(before)).on(before);
    return after.equals(before)
        ? null
        : ChangeSet.of(step("indicator.change", before), new Change.OfIndicator(before, after));
  }

  /**
   * The fields of an indicator that a user edits.
   *
   * @param name what is measured
   */
  public record IndicatorFields(
      String name,
      IndicatorKind kind,
      @Nullable String unit,
      @Nullable UUID sourceId,
      Direction direction,
      @Nullable String area,
      @Nullable Baseline baseline,
      @Nullable Target target,
      String note,
      @Nullable String owner) {

    static IndicatorFields of(Indicator indicator) {
      return new IndicatorFields(
          indicator.name(),
          indicator.kind(),
          indicator.unit(),
          indicator.sourceId(),
          indicator.direction(),
          indicator.area(),
          indicator.baseline(),
          indicator.target(),
          indicator.note(),
          indicator.owner());
    }

    Indicator on(Indicator before) {
      return new Indicator(
          before.id(),
          before.position(),
          before.themeId(),
          before.code(),
          name,
          kind,
          unit,
          sourceId,
          direction,
          area,
          baseline,
          target,
          before.lastAsked(),
          before.breakYears(),
          before.quote(),
          before.action(),
          note,
          before.editorial(),
          owner,
          before.feeds(),
          before.states());
    }

    public IndicatorFields withName(String other) {
      return new IndicatorFields(
          other, kind, unit, sourceId, direction, area, baseline, target, note, owner);
    }

    public IndicatorFields withKind(IndicatorKind other) {
      return new IndicatorFields(
          name, other, unit, sourceId, direction, area, baseline, target, note, owner);
    }

    public IndicatorFields withUnit(@Nullable String other) {
      return new IndicatorFields(
          name, kind, other, sourceId, direction, area, baseline, target, note, owner);
    }

    public IndicatorFields withSource(@Nullable UUID other) {
      return new IndicatorFields(
          name, kind, unit, other, direction, area, baseline, target, note, owner);
    }

    public IndicatorFields withDirection(Direction other) {
      return new IndicatorFields(
          name, kind, unit, sourceId, other, area, baseline, target, note, owner);
    }

    public IndicatorFields withArea(@Nullable String other) {
      return new IndicatorFields(
          name, kind, unit, sourceId, direction, other, baseline, target, note, owner);
    }

    public IndicatorFields withBaseline(@Nullable Baseline other) {
      return new IndicatorFields(
          name, kind, unit, sourceId, direction, area, other, target, note, owner);
    }

    public IndicatorFields withTarget(@Nullable Target other) {
      return new IndicatorFields(
          name, kind, unit, sourceId, direction, area, baseline, other, note, owner);
    }

    public IndicatorFields withNote(String other) {
      return new IndicatorFields(
          name, kind, unit, sourceId, direction, area, baseline, target, other, owner);
    }

    public IndicatorFields withOwner(@Nullable String other) {
      return new IndicatorFields(
          name, kind, unit, sourceId, direction, area, baseline, target, note, other);
    }
  }

  /**
   * Fills cells of the grid, as one step; cells of a closed year stay as they are. A cell that is
   * emptied loses its measurement; margins, respondents, place and date of a value that is typed
   * over are dropped, since they belonged to it.
   *
   * @param cells a state of {@code NOT_MEASURED} empties the cell
   * @param ids gives keys that were not given before
   */
  public static @Nullable ChangeSet fill(SafetyPlan plan, List<Cell> cells, Supplier<UUID> ids) {
    List<Change> changes = new ArrayList<>();
    int position = Positions.last(plan.measurements());
    for (Cell cell : cells) {
      Measurement before = measurement(plan, cell.indicatorId(), cell.year(), cell.area());
      Measurement after = after(cell, before, position++, ids);
      boolean known =
          find(plan, cell.indicatorId()) != null
              && !plan.facts().closedYears().contains(cell.year());
      if (known && (before == null ? after != null : !before.equals(after))) {
        changes.add(new Change.OfMeasurement(before, after));
      }
    }
    return changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of("measurement.fill", String.valueOf(changes.size())), changes);
  }

  /** Says from which years on the series is another one. */
  public static @Nullable ChangeSet breaks(SafetyPlan plan, UUID id, List<Integer> years) {
    Indicator before = find(plan, id);
    if (before == null) {
      return null;
    }
    Indicator after = before.withBreakYears(years.stream().sorted().distinct().toList());
    return after.equals(before)
        ? null
        : ChangeSet.of(step("indicator.change", before), new Change.OfIndicator(before, after));
  }

  private static @Nullable Measurement after(
      Cell cell, @Nullable Measurement before, int position, Supplier<UUID> ids) {
    if (cell.state() == State.NOT_MEASURED) {
      return null;
    }
    BigDecimal value = cell.value();
    if (before != null && before.state() == cell.state() && same(value, before.value())) {
      return before;
    }
    return new Measurement(
        before == null ? ids.get() : before.id(),
        before == null ? position : before.position(),
        cell.indicatorId(),
        cell.year(),
        cell.area(),
        cell.state(),
        value,
        null,
        null,
        null,
        false,
        before == null ? "" : before.comment(),
        null,
        null,
        before == null ? List.of() : before.corrections());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** The measurement of an indicator for its own area in a year, or null when there is none. */
  public static @Nullable Measurement measurement(SafetyPlan plan, UUID indicatorId, int year) {
    return measurement(plan, indicatorId, year, null);
  }

  /**
   * The measurement of an indicator in a year, or null when there is none.
   *
   * @param area null for the area of the indicator itself
   */
  public static @Nullable Measurement measurement(
      SafetyPlan plan, UUID indicatorId, int year, @Nullable String area) {
    return plan.measurements().stream()
        .filter(m -> m.indicatorId().equals(indicatorId) && m.year() == year)
        .filter(m -> Objects.equals(m.area(), area))
        .findFirst()
        .orElse(null);
  }

  private static StepName step(String key, Indicator indicator) {
    return StepName.of(key, indicator.code());
  }

  private static @Nullable Indicator find(SafetyPlan plan, UUID id) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
