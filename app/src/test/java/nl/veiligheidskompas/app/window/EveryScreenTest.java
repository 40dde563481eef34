package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.LargePlans;
import nl.veiligheidskompas.app.testing.SceneWalk;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** What holds for every screen, also for one that is added later. */
class EveryScreenTest extends ApplicationTest {

  /** The head of the list and the forms below it. */
  private static final int FORMS = 8;

  /** All questions of a theme, and enough of everything else. */
  private static final int EACH = 7;

  /** Where the forms are the same as on the example, and only the plan is another. */
  private static final int FEW = 2;

  @TempDir static Path home;
  private TestWindow window;

  @Override
  public void start(Stage stage) {
    window = new TestWindow(stage, home);
  }

  @Test
  void everythingOnTheExampleHasANameAndFits() {
    interact(() -> window.open(Desks.example()));

    assertThat(flawsOnAllScreens(Desks.example(), EACH)).isEmpty();
  }

  @Test
  void everythingOnAnEmptyPlanHasANameAndFits() {
    SafetyPlan empty = Desks.empty();
    interact(() -> window.open(empty));

    assertThat(flawsOnAllScreens(empty, EACH)).isEmpty();
  }

  @Test
  void everythingOnThirtyThemesWithLongNamesHasANameAndFits() {
    SafetyPlan large = LargePlans.thirtyThemes();
    interact(() -> window.open(large));

    assertThat(large.themes()).hasSize(LargePlans.THEMES);
    assertThat(flawsOnAllScreens(large, FEW)).isEmpty();
  }

  @Test
  void everythingOnAPlanForReadingHasANameAndFits() {
    interact(() -> window.openForReading(Desks.example()));
    answer("Alleen lezen");

    assertThat(window.plan().readOnly()).isTrue();
    assertThat(flawsOnAllScreens(Desks.example(), FEW)).isEmpty();
  }

  @Test
  void everythingOnTheStartAndInItsQuestionsHasANameAndFits() {
    List<String> flaws = new ArrayList<>(flawsNow("start"));
    fire("#start-new-empty");
    flaws.addAll(flawsNow("new plan"));
    fireText("Annuleren");
    interact(() -> window.window().fault(new IllegalStateException()));
    flaws.addAll(flawsNow("fault"));
    fire("#fault-close");

    assertThat(flaws).isEmpty();
  }

  @Test
  void aButtonWithoutANameIsReportedByItsId() {
    Button nameless = new Button();
    nameless.setId("nameless");
    nameless.setMinSize(SceneWalk.HIT, SceneWalk.HIT);

    assertThat(flawsOf(new VBox(nameless, large(new Button("Opslaan")))))
        .singleElement()
        .asString()
        .contains("a control without a name", "#nameless");
  }

  @Test
  void whatIsTooSmallCutOffOrOutOfTheWindowIsReported() {
    Button small = new Button("x");
    small.setMinSize(10, 10);
    small.setMaxSize(10, 10);
    Label amount = new Label("€ 203.400");
    amount.setMaxWidth(30);
    Button away = large(new Button("Opslaan"));
    away.setTranslateX(400);

    assertThat(flawsOf(new VBox(small, amount, new Pane(new Line(0, 0, 9, 9)), away)))
        .hasSize(4)
        .anyMatch(flaw -> flaw.startsWith("a control of 10 x 10 px"))
        .anyMatch(flaw -> flaw.startsWith("an amount that is cut off: € 203.400"))
        .anyMatch(flaw -> flaw.startsWith("a drawing without a name"))
        .anyMatch(flaw -> flaw.startsWith("a control out of the window"));
  }

  private static Button large(Button button) {
    button.setMinSize(SceneWalk.HIT, SceneWalk.HIT);
    return button;
  }

  private List<String> flawsOf(Parent root) {
    List<String> flaws = new ArrayList<>();
    interact(() -> {
      Scene scene = new Scene(root, 300, 200);
      root.applyCss();
      root.layout();
      flaws.addAll(SceneWalk.flaws(scene));
    });
    return flaws;
  }

  private List<String> flawsOnAllScreens(SafetyPlan plan, int things) {
    List<String> flaws = new ArrayList<>();
    interact(() -> {
      for (ScreenName name : window.screens()) {
        for (Place place : places(name, plan, things).toList()) {
          window.go(place);
          flaws.addAll(flaws(name + " " + place.entity()));
        }
      }
      addFlawsOfForms(flaws);
      addFlawsOfFindings(flaws, things);
      if (!window.plan().readOnly()) {
        addFlawsOfEditions(flaws);
      }
    });
    return flaws;
  }

  /** A screen by itself, and at some of the things of the plan that it can look at. */
  private static Stream<Place> places(ScreenName name, SafetyPlan plan, int things) {
    Stream<? extends Entity> entities =
        switch (name) {
          case SHEET ->
              Stream.concat(
                  plan.themes().stream().skip(Math.max(0, plan.themes().size() - 1)),
                  plan.sections().stream().limit(things));
          case INDICATORS -> plan.indicators().stream().limit(1);
          case BUDGET -> plan.budgetLines().stream().limit(1);
          case PHASING -> plan.themes().stream().skip(3).limit(1);
          case FACTS -> plan.chapters().stream().limit(3);
          default -> Stream.empty();
        };
    return Stream.concat(
        Stream.of(Place.of(name)), entities.map(entity -> new Place(name, entity.id())));
  }

  /** The forms of the plan are chosen on their screen. */
  private void addFlawsOfForms(List<String> flaws) {
    window.go(Place.of(ScreenName.FACTS));
    TreeView<?> tree = (TreeView<?>) window.scene().lookup("#facts-contents");
    for (int row = 0; row < FORMS; row++) {
      tree.getSelectionModel().select(row);
      window.layOut();
      flaws.addAll(flaws("FACTS row " + row));
    }
  }

  /** So are the kinds of finding. */
  private void addFlawsOfFindings(List<String> flaws, int things) {
    window.go(Place.of(ScreenName.FINDINGS));
    List<String> kinds =
        window.scene().getRoot().lookupAll(".vk-list-row").stream()
            .map(Node::getId)
            .limit(things)
            .toList();
    for (String id : kinds) {
      ((ButtonBase) window.scene().lookup("#" + id)).fire();
      window.layOut();
      flaws.addAll(flaws("FINDINGS " + id));
    }
  }

  /** An edition is frozen, looked at and withdrawn by forms on their screen. */
  private void addFlawsOfEditions(List<String> flaws) {
    window.go(Place.of(ScreenName.EDITIONS));
    for (String id : List.of("edition-new", "edition-freeze", "edition-0", "edition-withdraw")) {
      if (window.scene().lookup("#edition-name") instanceof TextInputControl name) {
        name.setText("Beeldvormend");
      }
      ((ButtonBase) window.scene().lookup("#" + id)).fire();
      window.layOut();
      flaws.addAll(flaws("EDITIONS " + id));
    }
  }

  private List<String> flaws(String where) {
    return SceneWalk.flaws(window.scene()).stream().map(flaw -> where + ": " + flaw).toList();
  }

  private List<String> flawsNow(String where) {
    List<String> flaws = new ArrayList<>();
    interact(() -> {
      window.layOut();
      flaws.addAll(flaws(where));
    });
    return flaws;
  }

  private void fire(String id) {
    interact(() -> ((ButtonBase) lookup(id).query()).fire());
  }

  private void fireText(String words) {
    interact(
        lookup(node -> node instanceof Button one && words.equals(one.getText()))
                .queryAs(Button.class)
            ::fire);
  }

  private void answer(String words) {
    interact(
        from(lookup(".vk-dialog").queryAll().toArray(Node[]::new))
                .lookup((Node node) -> node instanceof Button one && words.equals(one.getText()))
                .queryAs(Button.class)
            ::fire);
  }
}
