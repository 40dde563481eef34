package nl.veiligheidskompas.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import nl.veiligheidskompas.app.ui.FocusOrder;
import org.jspecify.annotations.Nullable;

/** The parts of the window between which F6 moves the focus, in a circle. */
final class Panes {

  private final List<Supplier<@Nullable Node>> panes;

  /**
   * The parts in their order.
   *
   * @param panes each answers its node, or null when it is not shown
   */
  Panes(List<Supplier<@Nullable Node>> panes) {
    this.panes = List.copyOf(panes);
  }

  /**
   * Moves the focus to the first place of another part.
   *
   * @param step 1 for the next part, -1 for the one before
   */
  void move(Scene scene, int step) {
    List<Node> shown = panes.stream().map(Supplier::get).filter(Objects::nonNull).toList();
    int current = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (FocusOrder.within(scene.getFocusOwner(), shown.get(i))) {
        current = i;
      }
    }
    int start = current < 0 && step < 0 ? 0 : current;
    for (int i = 1; i <= shown.size(); i++) {
      Node target = FocusOrder.first(shown.get(Math.floorMod(start + i * step, shown.size())));
      if (target != null) {
        target.requestFocus();
        return;
      }
    }
  }
}
