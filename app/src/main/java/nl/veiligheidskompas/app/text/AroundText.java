package nl.veiligheidskompas.app.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What stands around the passages of a page: tools at their headings, remarks in the margin. */
final class AroundText {

  /** How wide the margin is. */
  static final double MARGIN = 190;

  private static final double BETWEEN = 12;

  /** The smallest side of what can be pointed at. */
  static final double HIT = 28;

  private final Surroundings surroundings;
  private final Map<UUID, @Nullable Region> beside = new LinkedHashMap<>();
  private final Map<UUID, Node> tools = new HashMap<>();

  AroundText(Surroundings surroundings) {
    this.surroundings = surroundings;
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
    beside.values().forEach(node -> drop(node, layers));
    beside.clear();
  }

  /** Lets go of the tools, which are then built anew. */
  void forgetTools(PaperLayers layers) {
    tools.values().forEach(node -> drop(node, layers));
    tools.clear();
  }

  /** What stands beside a passage, or null. */
  @Nullable Region beside(UUID passage) {
    return beside.computeIfAbsent(passage, surroundings::beside);
  }

  /**
   * Puts the tools of a passage at its heading.
   *
   * @param right where the text ends
   * @param shown whether the heading is in sight; tools are built when it first is
   */
  void placeTools(UUID passage, PaperLayers layers, double right, double y, boolean shown) {
    Node node = tools.get(passage);
    if (node == null && shown) {
      node = surroundings.tools(passage);
      if (node != null) {
        node.setManaged(false);
        tools.put(passage, node);
        layers.add(node);
        node.applyCss();
      }
    }
    if (node != null) {
      node.setVisible(shown);
      double width = node.prefWidth(-1);
      double height = Math.max(HIT, node.prefHeight(width));
      node.resizeRelocate(right - width, y, width, height);
    }
  }

  /** Puts what stands beside a passage in the margin; answers from where on the margin is free. */
  double placeBeside(UUID passage, PaperLayers layers, double x, double y) {
    Region node = beside(passage);
    if (node == null) {
      return y;
    }
    if (!layers.equals(node.getParent())) {
      node.setManaged(false);
      layers.add(node);
      node.applyCss();
    }
    double height = node.prefHeight(MARGIN);
    node.resizeRelocate(x, y, MARGIN, height);
    return y + height + BETWEEN;
  }
}
