package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Takes indicators from the library into a plan, with their source when the plan does not know it.
 * What is taken is a copy: it is edited like any other, and the library stays as it is.
 */
public final class LibraryEdits {

  private final Supplier<UUID> ids;
  private SafetyPlan grown;

  /** Edits that count on each other: the plan grows by each of them. */
  public LibraryEdits(SafetyPlan plan, Supplier<UUID> ids) {
    grown = plan;
    this.ids = ids;
  }

  /** One indicator as one step; null when the theme is gone. */
  public static @Nullable ChangeSet add(
      SafetyPlan plan, Supplier<UUID> ids, LibraryIndicator from, UUID id, UUID themeId) {
    if (Positions.find(plan.themes(), themeId) == null) {
      return null;
    }
    List<Change> changes = new LibraryEdits(plan, ids).add(from, id, themeId);
    return new ChangeSet(StepName.of("indicator.library", from.name()), changes);
  }

  /**
   * The changes that add an indicator behind those of a theme.
   *
   * @param id the key that the indicator gets
   */
  public List<Change> add(LibraryIndicator from, UUID id, UUID themeId) {
    List<Change> changes = new ArrayList<>();
    UUID sourceId = from.source().isEmpty() ? null : source(from, changes);
    Indicator indicator =
        new Indicator(
            id,
            Positions.last(grown.indicators()),
            themeId,
            Lookup.nextCode(
                Lookup.code(grown, themeId) + "-I",
                grown.indicators().stream().map(Indicator::code).toList()),
            from.name(),
            from.kind(),
            from.unit(),
            sourceId,
            from.direction(),
            null,
            null,
            null,
            null,
            from.breakYears(),
            "",
            "",
            from.note(),
            List.of(),
            null,
            from.feed() == null ? List.of() : List.of(from.feed()),
            List.of());
    changes.add(new Change.OfIndicator(null, indicator));
    grown = new ChangeSet(StepName.of("indicator.library", from.name()), changes).applyTo(grown);
    return changes;
  }

  private UUID source(LibraryIndicator from, List<Change> changes) {
    for (Source source : grown.sources()) {
      if (source.name().equalsIgnoreCase(from.source())) {
        return source.id();
      }
    }
    UUID id = ids.get();
    Source source =
        new Source(
            id,
            Positions.last(grown.sources()),
            from.source(),
            from.survey(),
            List.of(),
            from.intervalYears(),
            "",
            List.of());
    changes.add(new Change.OfSource(null, source));
    return id;
  }
}
