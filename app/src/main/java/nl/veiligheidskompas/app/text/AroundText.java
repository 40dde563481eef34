package nl.veiligheidskompas.app.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.task.Work;
import org.jspecify.annotations.Nullable;

/** What stands around the passages of a page: tools at their headings, remarks in the margin. */
final class AroundText {

  /** How wide the margin is. */
  static final double MARGIN = 190;

  private static final double BETWEEN = 12;

  /** The smallest side of what can be pointed at. */
  static final double HIT = 28;

  private final Surroundings surroundings;
  private final Work work;
  private final Runnable layOutAgain;

  /** Nothing for a passage beside which nothing stands. */
  private final Map<UUID, @Nullable Region> beside = new LinkedHashMap<>();

  private final Map<UUID, @Nullable Node> tools = new HashMap<>();
  private boolean making;
  private boolean asked;

  /**
   * @param layOutAgain asks for another layout, in which what was missing is made
   */
  AroundText(Surroundings surroundings, Work work, Runnable layOutAgain) {
    this.surroundings = surroundings;
    this.work = work;
    this.layOutAgain = layOutAgain;
  }

  /**
   * Whether what is missing is made in this layout. It is when it takes the place of what stood
   * there; else the text is shown first, and what is around it a frame later.
   */
  private boolean isMaking() {
    if (!making && !asked) {
      asked = true;
      work.afterFrame(() -> {
        asked = false;
        making = true;
        layOutAgain.run();
      });
    }
    return making;
  }

  /** All passages in sight have been placed. */
  void placed() {
    making = false;
  }

  /** Lets go of what stood around passages that are not there any more. */
  void retain(List<UUID> passages, PaperLayers layers) {
    tools.entrySet().removeIf(one -> dropped(passages, one.getKey(), one.getValue(), layers));
    beside.entrySet().removeIf(one -> dropped(passages, one.getKey(), one.getValue(), layers));
  }

  private static boolean dropped(
      List<UUID> passages, UUID id, @Nullable Node node, PaperLayers layers) {
    if (passages.contains(id)) {
      return false;
    }
    drop(node, layers);
    return true;
  }

  private static void drop(@Nullable Node node, PaperLayers layers) {
    if (node != null) {
      layers.remove(node);
    }
  }

  /** Lets go of the remarks, which are then built anew. */
  void forgetBeside(PaperLayers layers) {
    making |= !beside.isEmpty();
    beside.values().forEach(node -> drop(node, layers));
    beside.clear();
  }

  /** Lets go of the tools, which are then built anew. */
  void forgetTools(PaperLayers layers) {
    making |= !tools.isEmpty();
    tools.values().forEach(node -> drop(node, layers));
    tools.clear();
  }

  /** What stands beside a passage, or null. */
  @Nullable Region beside(UUID passage) {
    if (!beside.containsKey(passage)) {
      beside.put(passage, surroundings.beside(passage));
    }
    return beside.get(passage);
  }

  /**
   * Puts the tools of a passage at its heading.
   *
   * @param right where the text ends
   * @param shown whether the heading is in sight; tools are built when it first is
   */
  void placeTools(UUID passage, PaperLayers layers, double right, double y, boolean shown) {
    if (shown && !tools.containsKey(passage) && isMaking()) {
      Node made = surroundings.tools(passage);
      tools.put(passage, made);
      add(made, layers);
    }
    Node node = tools.get(passage);
    if (node != null) {
      node.setVisible(shown);
      double width = node.prefWidth(-1);
      double height = Math.max(HIT, node.prefHeight(width));
      node.resizeRelocate(right - width, y, width, height);
    }
  }

  /** Puts what stands beside a passage in the margin; answers from where on the margin is free. */
  double placeBeside(UUID passage, PaperLayers layers, double x, double y) {
    Region node = beside.containsKey(passage) || isMaking() ? beside(passage) : null;
    if (node == null) {
      return y;
    }
    if (!layers.equals(node.getParent())) {
      add(node, layers);
    }
    double height = node.prefHeight(MARGIN);
    node.resizeRelocate(x, y, MARGIN, height);
    return y + height + BETWEEN;
  }

  private static void add(@Nullable Node node, PaperLayers layers) {
    if (node != null) {
      node.setManaged(false);
      layers.add(node);
      node.applyCss();
    }
  }
}
