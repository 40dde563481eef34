package nl.veiligheidskompas.app.indicator;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import nl.veiligheidskompas.app.indicator.GoalTreeModel.Side;
import org.jspecify.annotations.Nullable;

/**
 * Drags rows of the tree with the mouse. The upper and lower edge of a row put before and behind
 * it, its middle puts into it. With Ctrl an indicator measures the other goal too.
 */
final class GoalTreeDrag {

  private static final double EDGE = 0.28;
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
  private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("drop-behind");

  private final GoalTreeModel model;
  private final Function<GoalRow, String> names;
  private final BooleanSupplier editable;
  private @Nullable GoalRow dragged;

  /**
   * No row yet.
   *
   * @param names what a row is called, for who cannot see it
   */
  GoalTreeDrag(GoalTreeModel model, Function<GoalRow, String> names, BooleanSupplier editable) {
    this.model = model;
    this.names = names;
    this.editable = editable;
  }

  /** A row that can be dragged and dropped upon. */
  TreeTableRow<GoalRow> row(TreeTableView<GoalRow> tree) {
    TreeTableRow<GoalRow> row = new TreeTableRow<>();
    row.itemProperty()
        .subscribe(item -> row.setAccessibleText(item == null ? null : names.apply(item)));
    row.setOnDragDetected(event -> {
      GoalRow of = row.getItem();
      if (editable.getAsBoolean()
          && (of instanceof GoalRow.OfGoal || of instanceof GoalRow.OfIndicator)) {
        Dragboard board = row.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(of.key());
        board.setContent(content);
        dragged = of;
        event.consume();
      }
    });
    row.setOnDragOver(event -> over(row, event));
    row.setOnDragExited(event -> mark(row, null));
    row.setOnDragDropped(event -> drop(row, event));
    row.setOnDragDone(event -> dragged = null);
    return row;
  }

  private void over(TreeTableRow<GoalRow> row, DragEvent event) {
    Side side = side(row, event);
    GoalRow target = row.getItem();
    GoalRow from = dragged;
    boolean linked = linked(event, from);
    if (from != null && target != null && model.canDrop(from, target, side, linked)) {
      event.acceptTransferModes(linked ? TransferMode.COPY : TransferMode.MOVE);
      mark(row, side);
    } else {
      mark(row, null);
    }
    event.consume();
  }

  private void drop(TreeTableRow<GoalRow> row, DragEvent event) {
    GoalRow target = row.getItem();
    GoalRow from = dragged;
    boolean done =
        from != null
            && target != null
            && model.drop(from, target, side(row, event), linked(event, from));
    event.setDropCompleted(done);
    event.consume();
  }

  private static boolean linked(DragEvent event, @Nullable GoalRow from) {
    return from instanceof GoalRow.OfIndicator && event.getTransferMode() == TransferMode.COPY;
  }

  private static Side side(TreeTableRow<GoalRow> row, DragEvent event) {
    double share = event.getY() / Math.max(1, row.getHeight());
    if (share < EDGE) {
      return Side.BEFORE;
    }
    return share > 1 - EDGE ? Side.BEHIND : Side.INTO;
  }

  private static void mark(TreeTableRow<GoalRow> row, @Nullable Side side) {
    for (PseudoClass one : List.of(BEFORE, INTO, BEHIND)) {
      row.pseudoClassStateChanged(one, false);
    }
    if (side != null) {
      row.pseudoClassStateChanged(
          switch (side) {
            case BEFORE -> BEFORE;
            case INTO -> INTO;
            case BEHIND -> BEHIND;
          },
          true);
    }
  }
}
