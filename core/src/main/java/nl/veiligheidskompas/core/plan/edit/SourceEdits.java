package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the sources of figures. Each answers null when it would change nothing, also when the
 * source is gone.
 */
public final class SourceEdits {

  private SourceEdits() {}

  /** A source of which only the name is known. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String name) {
    Source source =
        new Source(id, Positions.last(plan.sources()), name, false, List.of(), null, "", List.of());
    return ChangeSet.of(StepName.of("source.add", name), new Change.OfSource(null, source));
  }

  /** Takes a source away, when {@link #requireUnused} lets it go; null while it is used. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Source source = Positions.find(plan.sources(), id);
    return source == null || uses(plan, id) > 0
        ? null
        : ChangeSet.of(
            StepName.of("source.remove", source.name()), new Change.OfSource(source, null));
  }

  /** Refuses with {@code source.used} as long as figures of an indicator come from the source. */
  public static void requireUnused(SafetyPlan plan, UUID id) throws RefusedException {
    long uses = uses(plan, id);
    if (uses > 0) {
      throw new RefusedException(Problem.of("source.used", uses));
    }
  }

  /** Gives a source another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String name) {
    return changed(plan, id, s -> with(s, name, s.survey(), s.intervalYears(), s.note()));
  }

  /** Says whether the values of a source are shares of a sample. */
  public static @Nullable ChangeSet survey(SafetyPlan plan, UUID id, boolean survey) {
    return changed(plan, id, s -> with(s, s.name(), survey, s.intervalYears(), s.note()));
  }

  /** Says in which years a source measures, as far as is known. */
  public static @Nullable ChangeSet years(SafetyPlan plan, UUID id, List<Integer> years) {
    return changed(
        plan,
        id,
        s ->
            new Source(
                s.id(),
                s.position(),
                s.name(),
                s.survey(),
                years,
                s.intervalYears(),
                s.note(),
                s.editorial()));
  }

  /** Says how many years lie between two measurements, at least 1; null when not known. */
  public static @Nullable ChangeSet interval(SafetyPlan plan, UUID id, @Nullable Integer years) {
    return changed(plan, id, s -> with(s, s.name(), s.survey(), years, s.note()));
  }

  /** Sets the page references and remarks. */
  public static @Nullable ChangeSet note(SafetyPlan plan, UUID id, String note) {
    return changed(plan, id, s -> with(s, s.name(), s.survey(), s.intervalYears(), note));
  }

  private static long uses(SafetyPlan plan, UUID id) {
    return plan.indicators().stream().filter(i -> id.equals(i.sourceId())).count();
  }

  private static @Nullable ChangeSet changed(SafetyPlan plan, UUID id, UnaryOperator<Source> edit) {
    Source before = Positions.find(plan.sources(), id);
    if (before == null) {
      return null;
    }
    Source after = edit.apply(before);
    return after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("source.change", before.name()), new Change.OfSource(before, after));
  }

  private static Source with(
      Source source, String name, boolean survey, @Nullable Integer interval, String note) {
    return new Source(
        source.id(),
        source.position(),
        name,
        survey,
        source.measuringYears(),
        interval,
        note,
        source.editorial());
  }
}
