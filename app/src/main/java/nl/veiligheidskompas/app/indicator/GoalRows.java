package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.NextMeasurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Standing;
import nl.veiligheidskompas.core.indicator.TargetWord;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.indicator.Verdicts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The goals and indicators of a plan as a tree of rows. */
final class GoalRows {

  /** A row with what stands below it. */
  record Node(GoalRow row, List<Node> below) {
    Node {
      below = List.copyOf(below);
    }
  }

  private final SafetyPlan plan;
  private final GoalTree goals;
  private final Map<UUID, Verdict> verdicts;
  private final Map<UUID, Indicator> indicators = new HashMap<>();
  private final Map<UUID, Source> sources = new HashMap<>();
  private final Map<UUID, List<Measurement>> values = new HashMap<>();

  private GoalRows(SafetyPlan plan) {
    this.plan = plan;
    goals = new GoalTree(plan.goals());
    verdicts =
        Verdicts.of(
            plan.indicators(),
            plan.measurements(),
            plan.sources(),
            plan.facts().period().endYear());
    plan.indicators().forEach(one -> indicators.put(one.id(), one));
    plan.sources().forEach(one -> sources.put(one.id(), one));
    plan.measurements()
        .forEach(
            one -> values.computeIfAbsent(one.indicatorId(), id -> new ArrayList<>()).add(one));
  }

  /**
   * The tree of the whole plan, or of one theme.
   *
   * @param theme the only theme that is shown, or null for all
   */
  static Node of(SafetyPlan plan, @Nullable UUID theme) {
    GoalRows rows = new GoalRows(plan);
    List<Node> themes = new ArrayList<>();
    int number = 0;
    for (ThemeSheet sheet : plan.themes()) {
      number++;
      if (theme == null || sheet.id().equals(theme)) {
        themes.add(rows.theme(sheet, number));
      }
    }
    Standing all =
        Standing.of(plan.indicators().stream().map(Indicator::id).toList(), rows.verdicts);
    return new Node(new GoalRow.Whole(all), themes);
  }

  private Node theme(ThemeSheet sheet, int number) {
    List<Indicator> own =
        plan.indicators().stream().filter(one -> one.themeId().equals(sheet.id())).toList();
    List<Node> below = new ArrayList<>();
    for (Goal goal : GoalEdits.below(plan, sheet.id(), null)) {
      below.add(goal(goal));
    }
    List<Node> loose =
        own.stream().filter(one -> !goals.measuresGoal(one)).map(one -> indicator(one)).toList();
    if (!loose.isEmpty()) {
      below.add(new Node(new GoalRow.Loose(sheet.id(), loose.size()), loose));
    }
    Standing standing = Standing.of(own.stream().map(Indicator::id).toList(), verdicts);
    return new Node(new GoalRow.OfTheme(sheet.id(), number, sheet.listTitle(), standing), below);
  }

  private Node goal(Goal goal) {
    List<Node> below = new ArrayList<>();
    for (IndicatorLink link : goal.links()) {
      Indicator indicator = indicators.get(link.indicatorId());
      if (indicator != null) {
        below.add(new Node(row(indicator, goal.id(), link), List.of()));
      }
    }
    for (Goal sub : GoalEdits.below(plan, goal.themeId(), goal.id())) {
      below.add(goal(sub));
    }
    return new Node(new GoalRow.OfGoal(goal, Standing.of(goal, goals, verdicts)), below);
  }

  private Node indicator(Indicator indicator) {
    return new Node(row(indicator, null, null), List.of());
  }

  private GoalRow row(Indicator indicator, @Nullable UUID goal, @Nullable IndicatorLink link) {
    UUID sourceId = indicator.sourceId();
    Verdict verdict = verdicts.get(indicator.id());
    return new GoalRow.OfIndicator(
        indicator,
        goal,
        link == null ? null : link.weight(),
        NextMeasurement.of(
            indicator,
            values.getOrDefault(indicator.id(), List.of()),
            sourceId == null ? null : sources.get(sourceId)),
        verdict == null ? TargetWord.NOT_JUDGED : verdict.target());
  }
}
