package nl.veiligheidskompas.app.replace;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.replace.Occurrence;
import nl.veiligheidskompas.core.plan.replace.PlanReplacement;
import nl.veiligheidskompas.core.plan.replace.TextQuery;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What the dialog finds and does; knows no screen. */
final class ReplaceModel {

  private final Workbench bench;

  /**
   * Where is looked.
   *
   * @param theme the theme, or null for the whole plan
   */
  record Scope(@Nullable ThemeSheet theme) {}

  /**
   * What is asked.
   *
   * @param words what comes instead; may be empty
   */
  record Request(TextQuery query, String words, Scope scope) {

    private @Nullable UUID themeId() {
      return scope.theme() == null ? null : scope.theme().id();
    }
  }

  ReplaceModel(Workbench bench) {
    this.bench = bench;
  }

  /** The theme sheet that is on the screen, when there is one, and the whole plan. */
  List<Scope> scopes() {
    ThemeSheet here = here();
    return here == null ? List.of(new Scope(null)) : List.of(new Scope(here), new Scope(null));
  }

  List<Occurrence> find(Request request) {
    return PlanReplacement.find(bench.desk().plan(), request.query(), request.themeId());
  }

  /**
   * Replaces all that is found at the moment that the step is made, but what was kept.
   *
   * @param kept places that stay as they are
   */
  void replace(Request request, List<Occurrence> kept) {
    bench
        .desk()
        .edit(plan ->
            PlanReplacement.replace(
                plan, request.query(), request.words(), request.themeId(), kept));
  }

  /** Goes to where the words stand. */
  void show(Occurrence occurrence) {
    UUID entity = occurrence.passage().entityId();
    bench.navigator().go(new Place(screen(occurrence), entity));
  }

  private static ScreenName screen(Occurrence occurrence) {
    return switch (occurrence.passage().kind()) {
      case THEME, QUESTION, GOAL, PARTNER, COST -> ScreenName.SHEET;
      case INDICATOR -> ScreenName.INDICATORS;
      case CHAPTER -> ScreenName.FACTS;
      case BUDGET_LINE -> ScreenName.BUDGET;
      case SCENARIO -> ScreenName.SCENARIOS;
    };
  }

  /** The theme of the sheet on the screen; null on other screens. */
  private @Nullable ThemeSheet here() {
    Place place = bench.navigator().place().get();
    if (place.screen() != ScreenName.SHEET) {
      return null;
    }
    SafetyPlan plan = bench.desk().plan();
    UUID entity = place.entity();
    UUID theme = entity == null ? null : themeOf(plan, entity);
    return plan.themes().stream()
        .filter(one -> one.id().equals(theme))
        .findFirst()
        .orElse(plan.themes().isEmpty() ? null : plan.themes().getFirst());
  }

  private static UUID themeOf(SafetyPlan plan, UUID entity) {
    return Stream.of(
            plan.sections().stream().filter(s -> s.id().equals(entity)).map(s -> s.themeId()),
            plan.goals().stream().filter(g -> g.id().equals(entity)).map(g -> g.themeId()),
            plan.costItems().stream().filter(c -> c.id().equals(entity)).map(c -> c.themeId()),
            plan.partners().stream().filter(p -> p.id().equals(entity)).map(p -> p.themeId()))
        .flatMap(themes -> themes)
        .findFirst()
        .orElse(entity);
  }
}
