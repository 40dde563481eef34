package nl.veiligheidskompas.core.plan.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Correction;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.jspecify.annotations.Nullable;

/** Steps on what is known of one value beside the value itself. */
public final class ValueEdits {

  private ValueEdits() {}

  /**
   * What can be said of a value.
   *
   * @param lower lower bound of the 95 % interval, or null
   * @param upper upper bound of the 95 % interval, or null
   * @param sampleSize number of respondents, or null
   */
  public record ValueFacts(
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable Integer sampleSize,
      boolean provisional,
      String comment,
      @Nullable String origin,
      @Nullable PartialDate measuredOn) {

    public static ValueFacts of(Measurement one) {
      return new ValueFacts(
          one.lower(),
          one.upper(),
          one.sampleSize(),
          one.provisional(),
          one.comment(),
          one.origin(),
          one.measuredOn());
    }

    public ValueFacts withMargin(@Nullable BigDecimal low, @Nullable BigDecimal high) {
      return new ValueFacts(low, high, sampleSize, provisional, comment, origin, measuredOn);
    }

    public ValueFacts withSample(@Nullable Integer other) {
      return new ValueFacts(lower, upper, other, provisional, comment, origin, measuredOn);
    }

    public ValueFacts withProvisional(boolean other) {
      return new ValueFacts(lower, upper, sampleSize, other, comment, origin, measuredOn);
    }

    public ValueFacts withComment(String other) {
      return new ValueFacts(lower, upper, sampleSize, provisional, other, origin, measuredOn);
    }

    public ValueFacts withOrigin(@Nullable String other) {
      return new ValueFacts(lower, upper, sampleSize, provisional, comment, other, measuredOn);
    }

    public ValueFacts withDate(@Nullable PartialDate other) {
      return new ValueFacts(lower, upper, sampleSize, provisional, comment, origin, other);
    }
  }

  /**
   * Says other things of a value; null when that changes nothing, the value is gone, or its year is
   * closed and the figures would change.
   */
  public static @Nullable ChangeSet change(
      SafetyPlan plan, UUID id, UnaryOperator<ValueFacts> edit) {
    Measurement before = Positions.find(plan.measurements(), id);
    if (before == null) {
      return null;
    }
    Measurement after = with(before, edit.apply(ValueFacts.of(before)));
    boolean frozen =
        plan.facts().closedYears().contains(before.year()) && !saysTheSame(before, after);
    return frozen || after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("measurement.facts", String.valueOf(before.year())),
            new Change.OfMeasurement(before, after));
  }

  private static boolean saysTheSame(Measurement one, Measurement other) {
    return isSame(one.lower(), other.lower())
        && isSame(one.upper(), other.upper())
        && Objects.equals(one.sampleSize(), other.sampleSize())
        && one.provisional() == other.provisional();
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /**
   * Puts another value in the place of one whose year is closed; what stood there stays with the
   * reason. Answers null when the year is open, the reason is blank or nothing changes.
   *
   * @param ids gives a key that was not given before
   */
  public static @Nullable ChangeSet correct(
      SafetyPlan plan, Cell cell, String reason, Supplier<UUID> ids) {
    Measurement before =
        IndicatorEdits.measurement(plan, cell.indicatorId(), cell.year(), cell.area());
    boolean same =
        before == null
            ? cell.state() == State.NOT_MEASURED
            : before.state() == cell.state() && isSame(before.value(), cell.value());
    if (same || reason.isBlank() || !plan.facts().closedYears().contains(cell.year())) {
      return null;
    }
    List<Correction> corrections = new ArrayList<>();
    if (before != null) {
      corrections.addAll(before.corrections());
    }
    corrections.add(
        before == null
            ? new Correction(State.NOT_MEASURED, null, null, null, null, reason)
            : Correction.of(before, reason));
    Measurement after =
        new Measurement(
            before == null ? ids.get() : before.id(),
            before == null ? Positions.last(plan.measurements()) : before.position(),
            cell.indicatorId(),
            cell.year(),
            cell.area(),
            cell.state(),
            cell.value(),
            null,
            null,
            null,
            false,
            before == null ? "" : before.comment(),
            null,
            null,
            corrections);
    return ChangeSet.of(
        StepName.of("measurement.correct", String.valueOf(cell.year())),
        new Change.OfMeasurement(before, after));
  }

  /** Refuses with {@code margin.order} when the value does not lie between the bounds. */
  public static void requireOrder(
      @Nullable BigDecimal lower, @Nullable BigDecimal value, @Nullable BigDecimal upper)
      throws RefusedException {
    boolean below = lower != null && value != null && lower.compareTo(value) > 0;
    boolean above = upper != null && value != null && upper.compareTo(value) < 0;
    if (below || above) {
      throw new RefusedException(Problem.of("margin.order"));
    }
  }

  private static Measurement with(Measurement before, ValueFacts facts) {
    return new Measurement(
        before.id(),
        before.position(),
        before.indicatorId(),
        before.year(),
        before.area(),
        before.state(),
        before.value(),
        facts.lower(),
        facts.upper(),
        facts.sampleSize(),
        facts.provisional(),
        facts.comment(),
        facts.origin(),
        facts.measuredOn(),
        before.corrections());
  }
}
