package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.ui.FocusOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** Whoever has no mouse gets everywhere, sees where she is, and gets out again. */
class EveryScreenByKeyboardTest extends ApplicationTest {

  private static final int MANY = 2000;

  /** The parts of the window, as the nodes that hold them are styled or named. */
  private static final List<String> BARS = List.of("vk-toolbar", "vk-rail", "vk-status");

  @TempDir static Path home;
  private TestWindow window;

  @Override
  public void start(Stage stage) {
    window = new TestWindow(stage, home);
    window.open(Desks.example());
  }

  @Test
  void tabComesEverywhereAndTheFocusIsSeenEverywhere() {
    List<String> complaints = new ArrayList<>();
    for (ScreenName name : window.screens()) {
      interact(() -> {
        window.go(place(name));
        new Round(window.scene()).complaints().forEach(one -> complaints.add(name + ": " + one));
      });
    }

    assertThat(complaints).isEmpty();
  }

  @Test
  void tabComesThroughTheFormsOfEditions() {
    List<String> complaints = new ArrayList<>();
    interact(() -> {
      window.go(Place.of(ScreenName.EDITIONS));
      ((ButtonBase) window.scene().lookup("#edition-new")).fire();
      window.layOut();
      complaints.addAll(new Round(window.scene()).complaints());
    });

    assertThat(complaints).isEmpty();
  }

  @Test
  void f6GoesRoundThePartsOfTheWindow() {
    for (ScreenName name : window.screens()) {
      Set<String> parts = new LinkedHashSet<>();
      interact(() -> {
        window.go(place(name));
        Node first = Objects.requireNonNull(FocusOrder.first(window.scene().getRoot()));
        first.requestFocus();
        for (int i = 0; i < 5; i++) {
          press(window.scene(), KeyCode.F6);
          parts.add(part(window.scene().getFocusOwner()));
        }
      });

      assertThat(parts).as("%s", name).containsAll(BARS).contains("work");
    }
  }

  @Test
  void aFieldThatKeepsTabIsReported() {
    List<String> complaints = new ArrayList<>();
    interact(() -> {
      TextArea trap = new TextArea();
      trap.setId("trap");
      Scene scene = new Scene(new VBox(new Button("voor"), trap, new Button("na")), 300, 200);
      complaints.addAll(new Round(scene).complaints());
    });

    assertThat(complaints).anyMatch(one -> one.startsWith("not reached") && one.contains("'na'"));
  }

  /** A screen with something chosen on it, so that the inspector has its fields too. */
  private static Place place(ScreenName name) {
    return switch (name) {
      case PHASING -> new Place(name, Desks.example().themes().getFirst().id());
      case BUDGET -> new Place(name, Desks.example().budgetLines().getFirst().id());
      default -> Place.of(name);
    };
  }

  private static String part(Node focused) {
    for (Node at = focused; at != null; at = at.getParent()) {
      for (String bar : BARS) {
        if (at.getStyleClass().contains(bar)) {
          return bar;
        }
      }
      if ("inspector".equals(at.getId())) {
        return "inspector";
      }
    }
    return "work";
  }

  private static void press(Scene scene, KeyCode code) {
    Node target = Objects.requireNonNull(scene.getFocusOwner());
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /** One round with Tab through a scene. */
  private static final class Round {
    private final Scene scene;
    private final Set<Node> reached = new LinkedHashSet<>();
    private final List<String> complaints = new ArrayList<>();

    Round(Scene scene) {
      this.scene = scene;
    }

    List<String> complaints() {
      Node first = Objects.requireNonNull(FocusOrder.first(scene.getRoot()));
      first.requestFocus();
      for (int i = 0; i < MANY && reached.add(scene.getFocusOwner()); i++) {
        step(scene.getFocusOwner());
      }
      Node last = scene.getFocusOwner();
      if (!first.equals(last)) {
        complaints.add("no way on from " + named(last));
      }
      addUnreached(scene.getRoot());
      return complaints;
    }

    private void step(Node here) {
      String focused = look(here);
      leave(here);
      if (here.getScene() != null && look(here).equals(focused)) {
        complaints.add("the focus is not seen on " + named(here));
      }
    }

    /** Tab leads on; in a text in which it has work to do, that is Ctrl+Tab, as is read aloud. */
    private void leave(Node here) {
      boolean typesTab = said(here.getAccessibleText()).contains("Ctrl+Tab");
      Event.fireEvent(
          here,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, typesTab, false, false));
    }

    private static String said(@Nullable String words) {
      return words == null ? "" : words;
    }

    private void addUnreached(Node node) {
      if (!node.isVisible() || node.isDisabled()) {
        return;
      }
      if (node.isFocusTraversable() && reached.stream().noneMatch(one -> standsFor(one, node))) {
        complaints.add("not reached: " + named(node));
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(this::addUnreached);
      }
    }

    /** The node itself, one that was built again in its place, or the next one by arrow key. */
    private static boolean standsFor(Node reached, Node node) {
      boolean again = node.getId() != null && node.getId().equals(reached.getId());
      return reached.equals(node)
          || again
          || (node instanceof ToggleButton one
              && reached instanceof ToggleButton other
              && one.getToggleGroup() != null
              && one.getToggleGroup().equals(other.getToggleGroup()));
    }

    /** What is drawn around and in a node and its own parts. */
    private String look(Node node) {
      node.applyCss();
      StringBuilder look = new StringBuilder();
      addLook(node, look, 2);
      return look.toString();
    }

    private static void addLook(Node node, StringBuilder look, int depth) {
      if (node instanceof Region region && region.getBorder() != null) {
        region
            .getBorder()
            .getStrokes()
            .forEach(one ->
                look.append(one.getTopStroke())
                    .append(one.getWidths().getTop())
                    .append(one.getInsets()));
      }
      if (node instanceof Region region && region.getBackground() != null) {
        region
            .getBackground()
            .getFills()
            .forEach(one -> look.append(one.getFill()).append(one.getInsets()));
      }
      look.append(node.getEffect()).append('|');
      if (depth > 0 && node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> addLook(child, look, depth - 1));
      }
    }

    private static String named(Node node) {
      String words = node instanceof Labeled one ? "'" + one.getText() + "'" : "";
      return node.getClass().getSimpleName()
          + (node.getId() == null ? "" : "#" + node.getId())
          + words
          + node.getStyleClass()
          + " "
          + node.getAccessibleText();
    }
  }
}
