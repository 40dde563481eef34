package nl.veiligheidskompas.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.MemoryStore;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.ui.FocusOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ShellKeysTest extends ApplicationTest {

  private final List<String> asked = new ArrayList<>();
  private final MemoryStore store = new MemoryStore(Desks.example());
  private Workbench bench;
  private ShellView shell;
  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
    bench = Desks.bench(Desks.with(store));
    Map<ScreenName, Supplier<Screen>> screens = new EnumMap<>(ScreenName.class);
    screens.put(ScreenName.OVERVIEW, () -> new PlainScreen("overview", null));
    screens.put(
        ScreenName.BUDGET, () -> new PlainScreen("budget", new VBox(new Button("inspector"))));
    shell = new ShellView(bench, new ScreenSet(screens), new Outside());
    stage.setScene(Pictures.scene(shell, 1440, 900, ColorScheme.LIGHT, 100));
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.show();
    Frames.unpainted(stage);
  }

  @Test
  void opensScreensByNumberAndGoesBack() {
    press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(place()).isEqualTo(ScreenName.BUDGET);

    press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertThat(place()).isEqualTo(ScreenName.OVERVIEW);
  }

  @Test
  void movesTheFocusFromPartToPartInACircle() {
    interact(() -> bench.navigator().go(Place.of(ScreenName.BUDGET)));
    interact(() -> node("#budget").requestFocus());

    push(KeyCode.F6);
    assertThat(focusIsIn("#inspector")).isTrue();
    push(KeyCode.F6);
    assertThat(focusIsIn(".vk-status")).isTrue();
    push(KeyCode.F6);
    assertThat(focusIsIn(".vk-toolbar")).isTrue();
    push(KeyCode.F6);
    assertThat(focusIsIn(".vk-rail")).isTrue();
    press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
    assertThat(focusIsIn(".vk-toolbar")).isTrue();
  }

  @Test
  void asksForHelpAndForTheNextFinding() {
    push(KeyCode.F1);
    push(KeyCode.F8);
    press(KeyCode.SHIFT, KeyCode.F8).release(KeyCode.F8, KeyCode.SHIFT);

    assertThat(asked).containsExactly("help OVERVIEW", "finding 1", "finding -1");
  }

  @Test
  void findsWithinTheScreenOrElseInThePalette() {
    interact(() -> bench.navigator().go(Place.of(ScreenName.BUDGET)));
    press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    assertThat(focusIsIn("#budget")).isTrue();

    interact(() -> bench.navigator().go(Place.of(ScreenName.OVERVIEW)));
    press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    assertThat(node(".vk-veil").isVisible()).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(node(".vk-veil").isVisible()).isFalse();
  }

  @Test
  void laysTheInspectorOverTheWorkInANarrowWindowUntilEsc() {
    interact(() -> {
      bench.navigator().go(Place.of(ScreenName.BUDGET));
      stage.setWidth(1100);
    });
    assertThat(lookup("#inspector").tryQuery()).isEmpty();

    press(KeyCode.SHIFT, KeyCode.F9).release(KeyCode.F9, KeyCode.SHIFT);
    assertThat(lookup("#inspector").tryQuery()).isPresent();
    push(KeyCode.ESCAPE);
    assertThat(lookup("#inspector").tryQuery()).isEmpty();

    interact(() -> stage.setWidth(1440));
    assertThat(lookup("#inspector").tryQuery()).isPresent();
  }

  @Test
  void foldsTheRailWhenTheWindowIsNarrowUntilTheUserChooses() {
    assertThat(railWidth()).isEqualTo(200);
    interact(() -> stage.setWidth(1300));
    assertThat(railWidth()).isEqualTo(56);

    push(KeyCode.F9);
    assertThat(railWidth()).isEqualTo(200);
    interact(() -> stage.setWidth(1100));
    assertThat(railWidth()).isEqualTo(200);
  }

  @Test
  void offersToCloseThePlanAndToOpenAnother() {
    interact(() -> ((Button) node("#toolbar-plan")).fire());

    assertThat(lookup("Almelo 2017-2020").tryQuery()).isPresent();
    assertThat(lookup("Plan sluiten").tryQuery()).isPresent();
  }

  private ScreenName place() {
    return bench.navigator().place().get().screen();
  }

  private Node node(String query) {
    return lookup(query).query();
  }

  private boolean focusIsIn(String query) {
    return FocusOrder.within(stage.getScene().getFocusOwner(), node(query));
  }

  private double railWidth() {
    interact(shell::layout);
    return Math.round(((VBox) node(".vk-rail")).getWidth());
  }

  /** A screen with one field. */
  private static final class PlainScreen implements Screen {
    private final TextField field = new TextField();
    private final VBox work = new VBox(new Label("werk"), field);
    private final @Nullable Node side;

    PlainScreen(String id, @Nullable Node side) {
      field.setId(id);
      this.side = side;
    }

    @Override
    public Node work() {
      return work;
    }

    @Override
    public @Nullable Node inspector() {
      return side;
    }

    @Override
    public @Nullable Node searchField() {
      return side == null ? null : field;
    }

    @Override
    public void enter(Place place) {
      // shows the same everywhere
    }

    @Override
    public void leave() {
      // nothing was typed
    }
  }

  /** Writes down what was asked. */
  private final class Outside implements OutsideActions {
    @Override
    public void switchPlan() {
      asked.add("switch");
    }

    @Override
    public void help(ScreenName screen) {
      asked.add("help " + screen);
    }

    @Override
    public void saveCopy() {
      asked.add("copy");
    }

    @Override
    public List<OtherPlan> otherPlans() {
      return List.of(new OtherPlan("Almelo 2017-2020", () -> asked.add("other")));
    }

    @Override
    public void nextFinding(int step) {
      asked.add("finding " + step);
    }
  }
}
