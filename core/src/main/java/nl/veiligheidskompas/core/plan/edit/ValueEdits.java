package nl.veiligheidskompas.core.plan.edit;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
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

  /** Says other things of a value; null when that changes nothing or the value is gone. */
  public static @Nullable ChangeSet change(
      SafetyPlan plan, UUID id, UnaryOperator<ValueFacts> edit) {
    Measurement before = Positions.find(plan.measurements(), id);
    if (before == null) {
      return null;
    }
    Measurement after = with(before, edit.apply(ValueFacts.of(before)));
    return after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("measurement.facts", String.valueOf(before.year())),
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
        facts.measuredOn());
  }
}
