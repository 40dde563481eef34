package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the goals of a theme. A goal keeps its code wherever it goes. Each step answers null
 * when it would change nothing, also when the goal is gone.
 */
public final class GoalEdits {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private GoalEdits() {}

  /** The goals of a theme that have that parent, in order; null for those of the first level. */
  public static List<Goal> below(SafetyPlan plan, UUID themeId, @Nullable UUID parentId) {
    return plan.goals().stream()
        .filter(goal -> goal.themeId().equals(themeId))
        .filter(goal -> Objects.equals(goal.parentId(), parentId))
        .toList();
  }

  /**
   * A goal behind those of the theme. Its code is the next one of its level: T1-G2 or, below a goal
   * T1-G1, T1-G1b.
   */
  public static @Nullable ChangeSet add(
      SafetyPlan plan, UUID id, UUID themeId, @Nullable UUID parentId, String text) {
    Goal parent = parentId == null ? null : Positions.find(plan.goals(), parentId);
    if (Positions.find(plan.themes(), themeId) == null || (parentId != null && parent == null)) {
      return null;
    }
    List<String> codes = plan.goals().stream().map(Goal::code).toList();
    String code =
        parent == null
            ? Lookup.nextCode(Lookup.code(plan, themeId) + "-G", codes)
            : subCode(parent.code(), codes);
    Goal goal =
        new Goal(id, Positions.last(plan.goals()), themeId, parentId, code, text, List.of());
    return ChangeSet.of(StepName.of("goal.add", code), new Change.OfGoal(null, goal));
  }

  private static String subCode(String parent, List<String> codes) {
    return LETTERS
        .chars()
        .mapToObj(letter -> parent + (char) letter)
        .filter(code -> !codes.contains(code))
        .findFirst()
        .orElseGet(() -> Lookup.nextCode(parent + ".", codes));
  }

  /** Words a goal in another way. */
  public static @Nullable ChangeSet text(SafetyPlan plan, UUID id, String text) {
    return changed(plan, id, "goal.text", goal -> with(goal, goal.parentId(), text, goal.links()));
  }

  /** Takes a goal away with its sub-goals. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Goal goal = Positions.find(plan.goals(), id);
    if (goal == null) {
      return null;
    }
    List<Goal> below = new GoalTree(plan.goals()).below(goal);
    List<UUID> gone = new ArrayList<>(below.stream().map(Goal::id).toList());
    gone.add(id);
    List<Change> changes = new ArrayList<>(TiedEdits.loosened(plan, gone));
    for (Goal sub : below.reversed()) {
      changes.add(new Change.OfGoal(sub, null));
    }
    changes.add(new Change.OfGoal(goal, null));
    return new ChangeSet(StepName.of("goal.remove", goal.code()), changes);
  }

  /** Makes a goal part of the one before it on its level; nothing for the first one. */
  public static @Nullable ChangeSet indent(SafetyPlan plan, UUID id) {
    Goal goal = Positions.find(plan.goals(), id);
    if (goal == null) {
      return null;
    }
    List<Goal> siblings = below(plan, goal.themeId(), goal.parentId());
    int at = siblings.indexOf(goal);
    return at < 1 ? null : under(plan, id, siblings.get(at - 1).id());
  }

  /** Takes a sub-goal out of the goal that it is part of. */
  public static @Nullable ChangeSet outdent(SafetyPlan plan, UUID id) {
    Goal goal = Positions.find(plan.goals(), id);
    UUID parentId = goal == null ? null : goal.parentId();
    Goal parent = parentId == null ? null : Positions.find(plan.goals(), parentId);
    return parent == null ? null : under(plan, id, parent.parentId());
  }

  private static @Nullable ChangeSet under(SafetyPlan plan, UUID id, @Nullable UUID parentId) {
    return changed(plan, id, "goal.level", goal -> with(goal, parentId, goal.text(), goal.links()));
  }

  /** Lets an indicator measure a goal. */
  public static @Nullable ChangeSet link(SafetyPlan plan, UUID id, UUID indicatorId) {
    return changed(
        plan,
        id,
        "goal.link",
        goal -> {
          List<IndicatorLink> links = new ArrayList<>(goal.links());
          if (!GoalTree.indicatorsOf(goal).contains(indicatorId)) {
            links.add(IndicatorLink.of(indicatorId, false));
          }
          return with(goal, goal.parentId(), goal.text(), links);
        });
  }

  /** Lets an indicator no longer measure a goal. */
  public static @Nullable ChangeSet unlink(SafetyPlan plan, UUID id, UUID indicatorId) {
    return changed(
        plan,
        id,
        "goal.unlink",
        goal -> {
          List<IndicatorLink> links =
              goal.links().stream()
                  .filter(link -> !link.indicatorId().equals(indicatorId))
                  .toList();
          return with(goal, goal.parentId(), goal.text(), links);
        });
  }

  private static @Nullable ChangeSet changed(
      SafetyPlan plan, UUID id, String step, UnaryOperator<Goal> edit) {
    Goal before = Positions.find(plan.goals(), id);
    if (before == null) {
      return null;
    }
    Goal after = edit.apply(before);
    return after.equals(before)
        ? null
        : ChangeSet.of(StepName.of(step, before.code()), new Change.OfGoal(before, after));
  }

  private static Goal with(
      Goal goal, @Nullable UUID parentId, String text, List<IndicatorLink> links) {
    return new Goal(goal.id(), goal.position(), goal.themeId(), parentId, goal.code(), text, links);
  }
}
