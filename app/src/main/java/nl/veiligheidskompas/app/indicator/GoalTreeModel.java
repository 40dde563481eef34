package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.desk.PlanEdit;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.Standing;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.indicator.Verdicts;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.GoalMoves;
import org.jspecify.annotations.Nullable;

/** What the tree of goals shows and does; knows no screen. */
final class GoalTreeModel {

  /** Where something is put, looking at a row. */
  enum Side {
    BEFORE,
    INTO,
    BEHIND
  }

  private static final int END = Integer.MAX_VALUE;

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable GoalRow> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable GoalRow> carried = new SimpleObjectProperty<>();
  private boolean linking;

  GoalTreeModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
  }

  /** The row that the user is on, or null. */
  ObjectProperty<@Nullable GoalRow> chosen() {
    return chosen;
  }

  /** What was taken up to be put down elsewhere, or null. */
  ObjectProperty<@Nullable GoalRow> carried() {
    return carried;
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  /** The goal that the user is on as it is now, or null. */
  @Nullable Goal goal() {
    return chosen.get() instanceof GoalRow.OfGoal row ? goal(row.goal().id()) : null;
  }

  @Nullable Goal goal(@Nullable UUID id) {
    return plan().goals().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /** How heavily the indicators that are achieved or on course weigh in a goal, in percent. */
  BigDecimal reached(Goal goal) {
    int end = plan().facts().period().endYear();
    Map<UUID, Verdict> verdicts =
        Verdicts.of(plan().indicators(), plan().measurements(), plan().sources(), end);
    BigDecimal reached = Standing.of(goal, new GoalTree(plan().goals()), verdicts).reached();
    return reached == null ? BigDecimal.ZERO : reached;
  }

  /** The goals that an indicator measures. */
  List<Goal> measuredBy(UUID indicator) {
    return plan().goals().stream()
        .filter(goal -> GoalTree.indicatorsOf(goal).contains(indicator))
        .toList();
  }

  /** Adds a goal below the theme or goal that the user is on; answers its id, or null. */
  @Nullable UUID add() {
    UUID parent = chosen.get() instanceof GoalRow.OfGoal row ? row.goal().id() : null;
    UUID theme = theme(chosen.get());
    if (theme == null) {
      return null;
    }
    UUID id = ids.get();
    edit(plan -> GoalEdits.add(plan, id, theme, parent, texts.say("indicators.tree.new")));
    return id;
  }

  private @Nullable UUID theme(@Nullable GoalRow row) {
    return switch (row) {
      case GoalRow.OfTheme theme -> theme.id();
      case GoalRow.OfGoal goal -> goal.goal().themeId();
      case GoalRow.Loose loose -> loose.theme();
      case GoalRow.OfIndicator indicator -> indicator.indicator().themeId();
      case GoalRow.Whole _ -> null;
      case null -> null;
    };
  }

  void word(UUID goal, String text) {
    edit(plan -> GoalEdits.text(plan, goal, text));
  }

  void remove(UUID goal) {
    edit(plan -> GoalEdits.remove(plan, goal));
  }

  void link(UUID indicator, UUID goal) {
    edit(plan -> GoalMoves.relink(plan, indicator, null, goal, END));
  }

  void unlink(UUID indicator, UUID goal) {
    edit(plan -> GoalEdits.unlink(plan, goal, indicator));
  }

  void weigh(UUID goal, UUID indicator, @Nullable BigDecimal weight) {
    edit(plan -> GoalMoves.weigh(plan, goal, indicator, weight));
  }

  /** Puts an indicator under another goal, away from the one where it stands. */
  void move(GoalRow.OfIndicator row, UUID goal) {
    edit(plan -> GoalMoves.relink(plan, row.indicator().id(), row.goal(), goal, END));
  }

  /** Moves what the user is on among what stands beside it. */
  void step(int by) {
    switch (chosen.get()) {
      case GoalRow.OfGoal row -> edit(plan -> GoalMoves.move(plan, row.goal().id(), by));
      case GoalRow.OfIndicator row -> {
        UUID of = row.goal();
        Goal goal = goal(of);
        if (goal != null && of != null) {
          UUID id = row.indicator().id();
          int at = GoalTree.indicatorsOf(goal).indexOf(id) + by;
          if (at >= 0) {
            edit(plan -> GoalMoves.relink(plan, id, of, of, at));
          }
        }
      }
      case null, default -> {}
    }
  }

  /** A goal becomes part of the one before it; an indicator goes to the first sub-goal. */
  void deeper() {
    switch (chosen.get()) {
      case GoalRow.OfGoal row -> edit(plan -> GoalEdits.indent(plan, row.goal().id()));
      case GoalRow.OfIndicator row -> {
        Goal goal = goal(row.goal());
        List<Goal> subs =
            goal == null ? List.of() : GoalEdits.below(plan(), goal.themeId(), goal.id());
        if (!subs.isEmpty()) {
          move(row, subs.getFirst().id());
        }
      }
      case null, default -> {}
    }
  }

  /** A sub-goal comes out of its goal; an indicator goes to the goal above its sub-goal. */
  void higher() {
    switch (chosen.get()) {
      case GoalRow.OfGoal row -> edit(plan -> GoalEdits.outdent(plan, row.goal().id()));
      case GoalRow.OfIndicator row -> {
        Goal goal = goal(row.goal());
        UUID parent = goal == null ? null : goal.parentId();
        if (parent != null) {
          move(row, parent);
        }
      }
      case null, default -> {}
    }
  }

  /**
   * Takes up what the user is on.
   *
   * @param toLink whether an indicator is to measure the other goal too, and not instead
   */
  void take(boolean toLink) {
    GoalRow row = chosen.get();
    boolean movable = row instanceof GoalRow.OfGoal || row instanceof GoalRow.OfIndicator;
    linking = toLink;
    carried.set(movable && !(toLink && row instanceof GoalRow.OfGoal) ? row : null);
  }

  /** Puts down what was taken up where the user is. */
  void putDown() {
    GoalRow row = carried.get();
    GoalRow target = chosen.get();
    if (row != null && target != null && drop(row, target, Side.INTO, linking)) {
      carried.set(null);
    }
  }

  /** Whether what is dragged can be put there. */
  boolean canDrop(GoalRow row, GoalRow target, Side side, boolean linked) {
    return dropped(plan(), row, target, side, linked) != null;
  }

  /** Puts what is dragged there; answers whether anything changed. */
  boolean drop(GoalRow row, GoalRow target, Side side, boolean linked) {
    if (!canDrop(row, target, side, linked)) {
      return false;
    }
    edit(plan -> dropped(plan, row, target, side, linked));
    return true;
  }

  private static @Nullable ChangeSet dropped(
      SafetyPlan plan, GoalRow row, GoalRow target, Side side, boolean linked) {
    return switch (row) {
      case GoalRow.OfGoal goal -> droppedGoal(plan, goal.goal(), target, side);
      case GoalRow.OfIndicator indicator -> droppedIndicator(plan, indicator, target, side, linked);
      default -> null;
    };
  }

  private static @Nullable ChangeSet droppedGoal(
      SafetyPlan plan, Goal goal, GoalRow target, Side side) {
    return switch (target) {
      case GoalRow.OfTheme theme ->
          theme.id().equals(goal.themeId()) ? GoalMoves.place(plan, goal.id(), null, END) : null;
      case GoalRow.OfGoal other -> {
        if (side == Side.INTO) {
          yield GoalMoves.place(plan, goal.id(), other.goal().id(), END);
        }
        List<UUID> beside =
            GoalEdits.below(plan, other.goal().themeId(), other.goal().parentId()).stream()
                .map(Goal::id)
                .filter(id -> !id.equals(goal.id()))
                .toList();
        int at = beside.indexOf(other.goal().id()) + (side == Side.BEHIND ? 1 : 0);
        boolean sameTheme = other.goal().themeId().equals(goal.themeId());
        yield sameTheme && beside.contains(other.goal().id())
            ? GoalMoves.place(plan, goal.id(), other.goal().parentId(), at)
            : null;
      }
      default -> null;
    };
  }

  private static @Nullable ChangeSet droppedIndicator(
      SafetyPlan plan, GoalRow.OfIndicator row, GoalRow target, Side side, boolean linked) {
    UUID id = row.indicator().id();
    UUID from = linked ? null : row.goal();
    return switch (target) {
      case GoalRow.OfGoal goal ->
          Objects.equals(from, goal.goal().id())
              ? null
              : GoalMoves.relink(plan, id, from, goal.goal().id(), END);
      case GoalRow.OfIndicator other -> {
        UUID to = other.goal();
        Goal goal =
            plan.goals().stream().filter(one -> one.id().equals(to)).findFirst().orElse(null);
        if (goal == null || other.key().equals(row.key())) {
          yield null;
        }
        List<UUID> beside =
            GoalTree.indicatorsOf(goal).stream().filter(one -> !one.equals(id)).toList();
        int at = beside.indexOf(other.indicator().id()) + (side == Side.BEFORE ? 0 : 1);
        yield GoalMoves.relink(plan, id, from, goal.id(), at);
      }
      case GoalRow.Loose _ -> from == null ? null : GoalEdits.unlink(plan, from, id);
      default -> null;
    };
  }

  private void edit(PlanEdit change) {
    desk.edit(change);
  }
}
