package nl.veiligheidskompas.app.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Walks through all that is shown in a scene, skins and cells included, and tells what somebody
 * would miss who cannot see it, cannot point exactly, or has a small screen. Call on the thread of
 * the window, after a layout.
 */
public final class SceneWalk {

  /** The smallest side of what can be pointed at, in pixels. */
  public static final double HIT = 28;

  private static final double ROUNDING = 0.51;
  private static final Pattern AMOUNT = Pattern.compile("[€≥≤<>=~±+−\\-–\\d.,%\\s\\u00a0]*\\d.*");
  private static final Pattern FIGURES = Pattern.compile("[€≥≤<>=~±+−\\-–\\d.,%\\s\\u00a0]+");

  private static final List<String> SIGNS = List.of("vk-error", "vk-warning", "vk-notice");

  private final Bounds window;
  private final Set<Node> labelled = new HashSet<>();
  private final List<String> flaws = new ArrayList<>();

  private SceneWalk(Scene scene) {
    window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
  }

  /** What is wrong in this scene, one line each; empty when nothing is. */
  public static List<String> flaws(Scene scene) {
    SceneWalk walk = new SceneWalk(scene);
    walk.collectLabels(scene.getRoot());
    walk.visit(scene.getRoot());
    return walk.flaws;
  }

  private void collectLabels(Node node) {
    if (node instanceof Label label && label.getLabelFor() != null && said(label.getText())) {
      labelled.add(label.getLabelFor());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collectLabels);
    }
  }

  private void visit(Node node) {
    if (!node.isVisible() || (node instanceof Cell<?> cell && cell.isEmpty())) {
      return;
    }
    if (node.isFocusTraversable()) {
      checkControl(node);
    } else if (node instanceof TableCell<?, ?> && !said(name(node))) {
      flaw("a table cell without a name", node);
    } else if (isRow(node)) {
      checkRow(node);
    }
    checkDrawing(node);
    if (node instanceof Labeled labeled) {
      checkAmount(labeled);
    } else if (node instanceof TextField field) {
      checkAmount(field);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::visit);
    }
  }

  private void checkControl(Node node) {
    if (!said(name(node))) {
      flaw("a control without a name", node);
    }
    AccessibleRole role = node.getAccessibleRole();
    if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
      flaw("a control without a role", node);
    }
    if (!(node instanceof Hyperlink)) {
      checkSize(node);
    }
    checkInSight(node);
  }

  private void checkRow(Node node) {
    if (!(node instanceof TableRow<?>) && !said(name(node))) {
      flaw("a row without a name", node);
    }
    if (node.getLayoutBounds().getHeight() < HIT - ROUNDING) {
      flaw("a row of %.0f px high".formatted(node.getLayoutBounds().getHeight()), node);
    }
  }

  private void checkSize(Node node) {
    Bounds size = node.getLayoutBounds();
    if (size.getWidth() < HIT - ROUNDING || size.getHeight() < HIT - ROUNDING) {
      flaw("a control of %.0f x %.0f px".formatted(size.getWidth(), size.getHeight()), node);
    }
  }

  /** What is drawn says in words what it shows, itself or as part of what it stands in. */
  private void checkDrawing(Node node) {
    boolean image = node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
    if (image && !said(node.getAccessibleText())) {
      flaw("a picture without a name", node);
    }
    if (node instanceof FontIcon) {
      if (SIGNS.stream().anyMatch(node.getStyleClass()::contains) && !isSpoken(node)) {
        flaw("a sign without words", node);
      }
    } else if ((node instanceof Shape && !(node instanceof Text)) || node instanceof Canvas) {
      if (!isPartOfPicture(node)) {
        flaw("a drawing without a name", node);
      }
    }
  }

  /** A sign of a finding stands in something that has words, or has words of its own. */
  private boolean isSpoken(Node node) {
    for (Node at = node; at != null && !isHolder(at); at = at.getParent()) {
      if (said(at.getAccessibleText()) || said(name(at))) {
        return true;
      }
    }
    return false;
  }

  /** Lines and dots belong to a picture with a name, or are how a control draws itself. */
  private static boolean isPartOfPicture(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      boolean image = at.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
      boolean control = at instanceof Control && !isHolder(at);
      if (control || (image && said(at.getAccessibleText()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHolder(Node node) {
    return node instanceof ScrollPane || node instanceof SplitPane;
  }

  /** An amount is never cut off. */
  private void checkAmount(Labeled labeled) {
    String words = labeled.getText();
    if (!isAmount(words)) {
      return;
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text shown
          && !(child instanceof FontIcon)
          && !shown.getText().equals(words)) {
        flaw("an amount that is cut off: " + words + " as " + shown.getText(), labeled);
      }
    }
  }

  private void checkAmount(TextField field) {
    if (isAmount(field.getText())) {
      Text measure = new Text(field.getText());
      measure.setFont(field.getFont());
      double room =
          field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + ROUNDING;
      if (measure.getLayoutBounds().getWidth() > room) {
        flaw("an amount that is wider than its field: " + field.getText(), field);
      }
    }
  }

  private static boolean isAmount(@Nullable String words) {
    return words != null && FIGURES.matcher(words).matches() && AMOUNT.matcher(words).matches();
  }

  /** A control stands in the window, or in something that can be scrolled until it does. */
  private void checkInSight(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      boolean paper = at.getStyleClass().contains("vk-written");
      boolean scrolls = paper || at.getStyleClass().contains("viewport");
      Bounds room = paper ? null : scrolls ? scrolled(at) : clip(at);
      if (room != null && !fits(place, room)) {
        flaw("a control that is cut off: " + within(place, room), node);
        return;
      }
      if (scrolls) {
        place = at.localToScene(at.getLayoutBounds());
      }
    }
    if (!fits(place, window)) {
      flaw("a control out of the window: " + within(place, window), node);
    }
  }

  private static @Nullable Bounds clip(Node node) {
    Node clip = node.getClip();
    return clip == null ? null : node.localToScene(clip.getBoundsInParent());
  }

  /** All that can be scrolled into a viewport. */
  private static @Nullable Bounds scrolled(Node viewport) {
    for (Node at = viewport.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        return pane.getContent().localToScene(pane.getContent().getLayoutBounds());
      }
    }
    return null;
  }

  private static boolean fits(Bounds inner, Bounds outer) {
    return inner.getMinX() >= outer.getMinX() - ROUNDING
        && inner.getMinY() >= outer.getMinY() - ROUNDING
        && inner.getMaxX() <= outer.getMaxX() + ROUNDING
        && inner.getMaxY() <= outer.getMaxY() + ROUNDING;
  }

  private static String within(Bounds inner, Bounds outer) {
    return "%s in %s".formatted(box(inner), box(outer));
  }

  private static String box(Bounds bounds) {
    return "%.0f,%.0f-%.0f,%.0f"
        .formatted(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  private static boolean isRow(Node node) {
    return node instanceof IndexedCell<?>
        && !(node instanceof TableCell<?, ?>)
        // the words of a closed choice stand in a cell that is no row of anything
        && !(node.getParent() instanceof ComboBoxBase<?>);
  }

  /** What is read aloud; of a field that is its name, never what is typed in it. */
  private @Nullable String name(Node node) {
    if (said(node.getAccessibleText())) {
      return node.getAccessibleText();
    }
    if (labelled.contains(node)) {
      return "labelled";
    }
    return node instanceof Labeled labeled ? labeled.getText() : null;
  }

  private static boolean said(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  private void flaw(String what, Node node) {
    flaws.add(what + ": " + described(node));
  }

  private static String described(Node node) {
    List<String> path = new ArrayList<>();
    for (Node at = node; at != null && path.size() < 6; at = at.getParent()) {
      String id = at.getId() == null ? "" : "#" + at.getId();
      String words = at instanceof Labeled labeled ? "'" + labeled.getText() + "'" : "";
      path.add(at.getClass().getSimpleName() + id + words + at.getStyleClass());
    }
    return String.join(" < ", path);
  }
}
