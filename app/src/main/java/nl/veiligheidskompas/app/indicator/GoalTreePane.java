package nl.veiligheidskompas.app.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The tree of goals: the plan, its themes, their goals and sub-goals, and the indicators that
 * measure them. Rows are moved with the mouse, with keys and by a menu.
 */
final class GoalTreePane extends VBox {

  private static final double ROW = 32;

  private final GoalTreeModel model;
  private final Texts texts;
  private final TreeTableView<GoalRow> tree = new TreeTableView<>();
  private final Set<String> closed = new HashSet<>();
  private final GoalTreeBar bar;
  private final Label carrying = Words.wrapping("", "vk-secondary");
  private final GoalColumns columns;
  private final GoalTreeDrag drag;
  private final Consumer<GoalRow> shown;
  private final Consumer<UUID> opened;
  private boolean editable;
  private boolean filling;

  /**
   * Nothing yet.
   *
   * @param shown is told which row the user is on
   * @param opened is told of an indicator that is entered or double-clicked
   */
  GoalTreePane(GoalTreeModel model, Texts texts, Consumer<GoalRow> shown, Consumer<UUID> opened) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.shown = shown;
    this.opened = opened;
    bar = new GoalTreeBar(model, texts, this::showNew);
    columns = new GoalColumns(texts);
    drag = new GoalTreeDrag(model, columns::nameWords, () -> editable);
    setId("goal-tree-pane");
    getStyleClass().add("vk-goal-tree");
    prepareTree();
    VBox.setVgrow(tree, Priority.ALWAYS);
    getChildren().addAll(bar, carrying, tree);
    model.carried().subscribe(this::showCarried);
  }

  private void prepareTree() {
    tree.setId("goal-tree");
    tree.setAccessibleText(texts.say("indicators.tree"));
    tree.setFixedCellSize(ROW);
    tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    tree.getColumns().setAll(columns.all());
    tree.setRowFactory(drag::row);
    tree.setMinHeight(0);
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (!filling && item != null) {
            choose(item.getValue());
          }
        });
    new GoalTreeKeys(model, () -> editable).on(tree);
    tree.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open();
      }
    });
    tree.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open();
      }
    });
  }

  private void open() {
    if (model.chosen().get() instanceof GoalRow.OfIndicator row) {
      opened.accept(row.indicator().id());
    }
  }

  private void choose(GoalRow row) {
    model.chosen().set(row);
    bar.show(editable);
    shown.accept(row);
  }

  /** Shows what the plan has now. */
  void show(@Nullable UUID theme, boolean nowEditable) {
    editable = nowEditable;
    GoalRow before = model.chosen().get();
    filling = true;
    TreeItem<GoalRow> root = item(GoalRows.of(model.plan(), theme));
    tree.setRoot(root);
    filling = false;
    TreeItem<GoalRow> again = before == null ? null : find(root, before.key());
    TreeItem<GoalRow> same = again == null && before != null ? elsewhere(root, before) : again;
    select(same == null ? root : same);
  }

  /** An indicator that went to another goal is still the same indicator. */
  private static @Nullable TreeItem<GoalRow> elsewhere(TreeItem<GoalRow> root, GoalRow before) {
    return before instanceof GoalRow.OfIndicator row
        ? findIndicator(root, row.indicator().id())
        : null;
  }

  private void select(TreeItem<GoalRow> item) {
    for (TreeItem<GoalRow> at = item.getParent(); at != null; at = at.getParent()) {
      at.setExpanded(true);
    }
    int row = tree.getRow(item);
    tree.getSelectionModel().clearAndSelect(Math.max(0, row));
    tree.getFocusModel().focus(Math.max(0, row));
    choose(item.getValue());
  }

  /** Goes to a goal or an indicator; answers whether it is there. */
  boolean reveal(UUID id) {
    TreeItem<GoalRow> root = tree.getRoot();
    TreeItem<GoalRow> goal = find(root, "goal " + id);
    TreeItem<GoalRow> item = goal == null ? findIndicator(root, id) : goal;
    if (item == null) {
      return false;
    }
    select(item);
    tree.scrollTo(Math.max(0, tree.getRow(item) - 2));
    return true;
  }

  private void showNew(UUID goal) {
    if (reveal(goal)) {
      tree.requestFocus();
    }
  }

  private TreeItem<GoalRow> item(GoalRows.Node node) {
    TreeItem<GoalRow> item = new TreeItem<>(node.row());
    node.below().forEach(below -> item.getChildren().add(item(below)));
    item.setExpanded(!closed.contains(node.row().key()));
    item.expandedProperty()
        .subscribe((before, now) -> {
          if (now) {
            closed.remove(node.row().key());
          } else {
            closed.add(node.row().key());
          }
        });
    return item;
  }

  private static @Nullable TreeItem<GoalRow> find(TreeItem<GoalRow> from, String key) {
    if (from.getValue().key().equals(key)) {
      return from;
    }
    for (TreeItem<GoalRow> below : List.copyOf(from.getChildren())) {
      TreeItem<GoalRow> found = find(below, key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable TreeItem<GoalRow> findIndicator(TreeItem<GoalRow> from, UUID id) {
    if (from.getValue() instanceof GoalRow.OfIndicator row && row.indicator().id().equals(id)) {
      return from;
    }
    for (TreeItem<GoalRow> below : List.copyOf(from.getChildren())) {
      TreeItem<GoalRow> found = findIndicator(below, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void showCarried(@Nullable GoalRow row) {
    String name =
        switch (row) {
          case GoalRow.OfGoal goal -> goal.goal().code();
          case GoalRow.OfIndicator indicator -> indicator.indicator().code();
          case null, default -> "";
        };
    carrying.setText(name.isEmpty() ? "" : texts.say("indicators.tree.carried", name));
    carrying.setVisible(!name.isEmpty());
    carrying.setManaged(!name.isEmpty());
  }
}
