package nl.veiligheidskompas.app.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The work and, at its right, the inspector: beside it where there is room, over it in a narrow
 * window. The edge between both can be dragged.
 */
final class WorkPane extends StackPane {

  /** Below this width of the window the inspector lies over the work. */
  static final double OVERLAY_BELOW = 1180;

  private static final double WIDTH = 320;
  private static final double WIDTH_IN_SMALL_WINDOW = 296;
  private static final double MIN_WIDTH = 280;
  private static final double MAX_WIDTH = 420;
  private static final PseudoClass OVERLAY = PseudoClass.getPseudoClass("overlay");

  private final ShellHabits habits;
  private final SplitPane split = new SplitPane();
  private final Shelf works = new Shelf();
  private final Shelf sides = new Shelf();
  private final ScrollPane inspector = new ScrollPane(sides);
  private @Nullable Screen shown;
  private double windowWidth;
  private double chosenWidth;
  private boolean pulledOut;

  WorkPane(ShellHabits habits, String name) {
    this.habits = habits;
    split.getStyleClass().add("vk-split");
    inspector.getStyleClass().addAll("vk-scroll", "vk-inspector");
    // what does not fit is scrolled; fields that grow with their words would give way instead
    sides.setMinHeight(USE_PREF_SIZE);
    inspector.setFitToWidth(true);
    inspector.setFitToHeight(true);
    inspector.setFocusTraversable(false);
    inspector.setAccessibleText(name);
    inspector.setId("inspector");
    inspector.setMinWidth(MIN_WIDTH);
    inspector.setMaxWidth(MAX_WIDTH);
    SplitPane.setResizableWithParent(inspector, false);
    setAlignment(inspector, Pos.CENTER_RIGHT);
    inspector.widthProperty().subscribe((before, now) -> remember(now.doubleValue()));
    split.getItems().add(works);
    getChildren().add(split);
  }

  /** Puts a screen in the middle. */
  void show(Screen screen) {
    shown = screen;
    pulledOut = false;
    arrange();
  }

  /** Shows or hides the inspector; over the work that is for now, beside it for good. */
  void toggleInspector() {
    if (overlays()) {
      pulledOut = !pulledOut;
    } else {
      habits.setInspectorShown(!habits.inspectorShown());
    }
    arrange();
    if (inspectorIsShown()) {
      inspector.requestFocus();
    }
  }

  /** Puts an inspector that lies over the work away; whether there was one. */
  boolean putAway() {
    boolean away = overlays() && pulledOut;
    if (away) {
      pulledOut = false;
      arrange();
    }
    return away;
  }

  /** Fits the inspector to a window of that width. */
  void fit(double width) {
    boolean overlaid = overlays();
    boolean small = windowWidth < Rail.FOLD_BELOW;
    windowWidth = width;
    if (overlaid != overlays() || small != width < Rail.FOLD_BELOW) {
      arrange();
    }
  }

  Node work() {
    return shown == null ? split : shown.work();
  }

  /** The inspector, or null when it is not shown now. */
  @Nullable Node inspector() {
    return inspectorIsShown() ? inspector : null;
  }

  private boolean inspectorIsShown() {
    return inspector.getParent() != null;
  }

  private boolean overlays() {
    return windowWidth > 0 && windowWidth < OVERLAY_BELOW;
  }

  private void arrange() {
    if (shown == null) {
      return;
    }
    Node side = shown.inspector();
    boolean wanted = overlays() ? pulledOut : habits.inspectorShown();
    works.show(shown.work());
    if (side != null) {
      sides.show(side);
    }
    inspector.pseudoClassStateChanged(OVERLAY, overlays());
    inspector.setPrefWidth(preferredWidth());
    putSide(side != null && wanted);
  }

  /**
   * Puts the inspector beside or over the work, or away; where it is already it stays untouched.
   */
  private void putSide(boolean wanted) {
    boolean over = wanted && overlays();
    boolean beside = wanted && !overlays();
    if (!over) {
      getChildren().remove(inspector);
    }
    if (!beside) {
      split.getItems().remove(inspector);
    }
    if (over && !getChildren().contains(inspector)) {
      getChildren().add(inspector);
    }
    if (beside && !split.getItems().contains(inspector)) {
      split.getItems().add(inspector);
    }
    if (beside) {
      double whole = split.getWidth() > 0 ? split.getWidth() : Math.max(windowWidth - 200, 1000);
      split.setDividerPositions(1 - preferredWidth() / whole);
    }
  }

  private double preferredWidth() {
    if (chosenWidth > 0) {
      return chosenWidth;
    }
    return windowWidth > 0 && windowWidth < Rail.FOLD_BELOW ? WIDTH_IN_SMALL_WINDOW : WIDTH;
  }

  /** A width that was dragged stays for the next screen. */
  private void remember(double width) {
    boolean dragged = split.lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed);
    if (dragged && width >= MIN_WIDTH && width <= MAX_WIDTH) {
      chosenWidth = width;
    }
  }
}
