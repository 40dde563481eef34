package nl.veiligheidskompas.core.plan.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps that change the shape of the tree of goals and indicators. A goal stays with its theme,
 * whose sheet words it; an indicator may measure goals of any theme. Each step answers null when it
 * would change nothing, also when what it is about is gone.
 */
public final class GoalMoves {

  private GoalMoves() {}

  /**
   * Puts a goal under another one of its theme, or at the first level, with its sub-goals; nothing
   * when the other one is part of it.
   *
   * @param parentId null for the first level
   * @param at its place among the goals there, without itself; beyond the last means at the end
   */
  public static @Nullable ChangeSet place(
      SafetyPlan plan, UUID id, @Nullable UUID parentId, int at) {
    Goal goal = Positions.find(plan.goals(), id);
    if (goal == null || !canBeIn(plan, goal, parentId)) {
      return null;
    }
    List<Goal> order = new ArrayList<>(GoalEdits.below(plan, goal.themeId(), parentId));
    order.remove(goal);
    Goal moved = at(goal, parentId, goal.position());
    order.add(Math.clamp(at, 0, order.size()), moved);
    return ordered(plan, goal, order);
  }

  private static boolean canBeIn(SafetyPlan plan, Goal goal, @Nullable UUID parentId) {
    if (parentId == null) {
      return true;
    }
    Goal parent = Positions.find(plan.goals(), parentId);
    return parent != null
        && !parent.equals(goal)
        && parent.themeId().equals(goal.themeId())
        && !new GoalTree(plan.goals()).below(goal).contains(parent);
  }

  /** Puts a goal so many places further among those of its level, or back when negative. */
  public static @Nullable ChangeSet move(SafetyPlan plan, UUID id, int places) {
    Goal goal = Positions.find(plan.goals(), id);
    if (goal == null) {
      return null;
    }
    List<Goal> siblings = GoalEdits.below(plan, goal.themeId(), goal.parentId());
    return ordered(plan, goal, Positions.moved(siblings, goal, places));
  }

  /** The step that makes goals stand in that order, of which one may have come from elsewhere. */
  private static @Nullable ChangeSet ordered(SafetyPlan plan, Goal moved, List<Goal> order) {
    List<Integer> positions = Positions.inOrder(order);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Goal before = Positions.find(plan.goals(), order.get(i).id());
      Goal after = at(order.get(i), order.get(i).parentId(), positions.get(i));
      if (before != null && !before.equals(after)) {
        changes.add(new Change.OfGoal(before, after));
      }
    }
    return changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of("goal.level", moved.code()), changes);
  }

  /**
   * Lets an indicator measure another goal instead, or one where it measured none. Its weight stays
   * behind: it was a share of the other goal. Within one goal this changes only the order.
   *
   * @param from the goal that it measures no longer, or null when it is to measure both
   * @param at its place among the indicators of the goal; beyond the last means at the end
   */
  public static @Nullable ChangeSet relink(
      SafetyPlan plan, UUID indicatorId, @Nullable UUID from, UUID to, int at) {
    Goal target = Positions.find(plan.goals(), to);
    if (target == null || Positions.find(plan.indicators(), indicatorId) == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>();
    Goal source = from == null ? null : Positions.find(plan.goals(), from);
    boolean elsewhere = source != null && !source.id().equals(to);
    if (source != null && elsewhere) {
      add(changes, source, without(source, indicatorId));
    }
    boolean stays = from == null && link(target, indicatorId) != null;
    if (!stays) {
      add(changes, target, with(target, indicatorId, at));
    }
    return changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of("goal.link", target.code()), changes);
  }

  private static void add(List<Change> changes, Goal before, List<IndicatorLink> links) {
    Goal after = linked(before, links);
    if (!after.equals(before)) {
      changes.add(new Change.OfGoal(before, after));
    }
  }

  private static List<IndicatorLink> without(Goal goal, UUID indicatorId) {
    return goal.links().stream().filter(one -> !one.indicatorId().equals(indicatorId)).toList();
  }

  private static List<IndicatorLink> with(Goal goal, UUID indicatorId, int at) {
    IndicatorLink known = link(goal, indicatorId);
    List<IndicatorLink> links = new ArrayList<>(without(goal, indicatorId));
    links.add(
        Math.clamp(at, 0, links.size()),
        known == null ? IndicatorLink.of(indicatorId, false) : known);
    return links;
  }

  private static @Nullable IndicatorLink link(Goal goal, UUID indicatorId) {
    return goal.links().stream()
        .filter(one -> one.indicatorId().equals(indicatorId))
        .findFirst()
        .orElse(null);
  }

  /** Says how heavily an indicator weighs in a goal, in percent; null for no weight. */
  public static @Nullable ChangeSet weigh(
      SafetyPlan plan, UUID id, UUID indicatorId, @Nullable BigDecimal weight) {
    Goal before = Positions.find(plan.goals(), id);
    if (before == null) {
      return null;
    }
    Goal after =
        linked(
            before,
            before.links().stream()
                .map(one -> one.indicatorId().equals(indicatorId) ? one.weighing(weight) : one)
                .toList());
    return Objects.equals(before, after)
        ? null
        : ChangeSet.of(StepName.of("goal.weigh", before.code()), new Change.OfGoal(before, after));
  }

  private static Goal linked(Goal goal, List<IndicatorLink> links) {
    return new Goal(
        goal.id(),
        goal.position(),
        goal.themeId(),
        goal.parentId(),
        goal.code(),
        goal.text(),
        links);
  }

  private static Goal at(Goal goal, @Nullable UUID parentId, int position) {
    return new Goal(
        goal.id(), position, goal.themeId(), parentId, goal.code(), goal.text(), goal.links());
  }
}
