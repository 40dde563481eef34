package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.text.Carets;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.plan.edit.CostEdits;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Tying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Words of a sheet become a goal, an indicator, a partner or a cost, and stay tied to it. */
@ExtendWith(ApplicationExtension.class)
class WordMakerTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private Workbench bench = Desks.bench(desk);
  private @Nullable SheetScreen screen;

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage,
            desk,
            ScreenName.SHEET,
            on -> {
              screen = new SheetScreen(on, Desks::nextId, () -> 0);
              return screen;
            });
  }

  @Test
  void aSentenceBecomesAGoalInOneStepAndTheInspectorShowsIt(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Doel"));

    Goal goal = desk.plan().goals().getLast();
    assertThat(goal.code()).isEqualTo("T1-G2");
    assertThat(goal.text()).startsWith("Het percentage").endsWith("in 2020.");
    assertThat(tied("T1")).containsExactly(goal.id());
    assertThat(robot.lookup("#goal-" + goal.id()).queryAs(Node.class).isFocused()).isTrue();
    assertThat(desk.state().get().journal().undoable()).hasSize(1);

    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void whenTheSentenceIsDeletedTheGoalSaysSoAndUndoBringsItBack(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Doel"));
    Goal goal = desk.plan().goals().getLast();
    assertThat(findings()).isEmpty();
    robot.interact(() -> fire(robot, "#tied-show-" + goal.id()));
    assertThat(area(robot).isFocused()).isTrue();
    assertThat(area(robot).getAccessibleRoleDescription()).endsWith("hoort bij doel T1-G2");

    robot.type(KeyCode.DELETE);
    robot.interact(() -> area(robot).handIn());

    assertThat(findings()).extracting(finding -> finding.place().code()).containsExactly("T1-G2");
    assertThat(robot.lookup("#tied-again-" + goal.id()).queryAll()).hasSize(1);
    robot.interact(desk::undo);
    assertThat(findings()).isEmpty();
    assertThat(tied("T1")).containsExactly(goal.id());
  }

  @Test
  void whatIsThereIsTiedToOtherWordsAndLetGo(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Doel"));
    UUID goal = desk.plan().goals().getLast().id();
    robot.interact(() -> fire(robot, "#tied-show-" + goal));
    robot.type(KeyCode.DELETE);
    robot.interact(() -> area(robot).handIn());

    robot.interact(() -> Carets.behind(area(robot), "Dat percentage is in 2020 gelijk of lager."));
    robot.interact(() -> fire(robot, "#tied-again-" + goal));
    assertThat(findings()).isEmpty();
    assertThat(tied("T1")).containsExactly(goal);

    robot.interact(() -> fire(robot, "#tied-loosen-" + goal));
    assertThat(tied("T1")).isEmpty();
    assertThat(theme("T1").tied()).isEmpty();
    assertThat(TiedItem.find(desk.plan(), goal)).isNotNull();
  }

  @Test
  void tiedWordsThatAreCutAndPastedStayTiedAndACopyIsNot(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Doel"));
    UUID goal = desk.plan().goals().getLast().id();
    robot.interact(() -> fire(robot, "#tied-show-" + goal));
    keys(robot, KeyCode.X);
    robot.interact(() -> area(robot).handIn());
    assertThat(findings()).hasSize(1);
    assertThat(home("T1", SectionKind.GOALS)).isTrue();

    robot.interact(() -> Carets.behind(area(robot), "Dat percentage is in 2020 gelijk of lager."));
    keys(robot, KeyCode.V);
    assertThat(findings()).isEmpty();
    assertThat(tied("T1")).containsExactly(goal);

    keys(robot, KeyCode.V);
    Selection words = Tying.find(area(robot).writing().now().text(), goal);
    assertThat(Objects.requireNonNull(words).start().leaf()).isEqualTo(words.end().leaf());
    robot.interact(() -> area(robot).show(words));
    robot.type(KeyCode.DELETE);
    robot.interact(() -> area(robot).handIn());
    assertThat(tied("T1")).as("the second time is a copy").isEmpty();
  }

  @Test
  void inAnotherThemePastedWordsAreTiedToNothing(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Doel"));
    UUID goal = desk.plan().goals().getLast().id();
    robot.interact(() -> fire(robot, "#tied-show-" + goal));
    keys(robot, KeyCode.X);
    Section costs = section("T8", SectionKind.COSTS);
    robot.interact(() -> bench.navigator().go(new Place(ScreenName.SHEET, costs.id())));
    robot.interact(() -> area(robot).requestFocus());
    keys(robot, KeyCode.V);

    assertThat(Carets.line(area(robot))).contains("wordt lager in 2020.");
    assertThat(tied("T8")).isEmpty();
    assertThat(findings()).extracting(one -> one.place().code()).containsExactly("T1-G2");
  }

  /** Whether the margin tells at that question, and there alone, that words are gone. */
  private boolean home(String theme, SectionKind kind) {
    SheetModel model = new SheetModel(desk, WindowTexts.in(Texts.DUTCH), Desks::nextId);
    model.look(theme(theme).id());
    return model.sections().stream()
        .allMatch(one ->
            (one.kind() == kind)
                == model.remarks(one).stream()
                    .anyMatch(remark -> remark.code() == FindingCode.ITEM_WITHOUT_TEXT));
  }

  private static void keys(FxRobot robot, KeyCode code) {
    robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
  }

  @Test
  void figuresInTheWordsAreAskedAboutBeforeAnIndicatorTakesThem(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Indicator"));

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(text(robot, "#figures-base")).isEqualTo("20");
    assertThat(text(robot, "#figures-baseyear")).isEqualTo("2015");
    assertThat(text(robot, "#figures-target")).isEqualTo("20");
    robot.interact(() -> field(robot, "#figures-target").setText("18"));
    robot.interact(() -> fire(robot, "#figures-make"));

    Indicator indicator = desk.plan().indicators().getLast();
    assertThat(indicator.unit()).isEqualTo("%");
    assertThat(Objects.requireNonNull(indicator.baseline()).year()).isEqualTo(2015);
    assertThat(Objects.requireNonNull(indicator.target()).value()).isEqualByComparingTo("18");
    assertThat(Objects.requireNonNull(indicator.target()).derived()).isFalse();
    assertThat(tied("T1")).containsExactly(indicator.id());
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
  }

  @Test
  void anAmountThatNoCostItemHasIsOfferedAndNotTakenSilently(FxRobot robot) {
    UUID cost = id("T8-K3");
    robot.interact(() -> desk.edit(plan -> CostEdits.remove(plan, cost)));
    Section costs = section("T8", SectionKind.COSTS);
    robot.interact(() -> bench.navigator().go(new Place(ScreenName.SHEET, costs.id())));

    assertThat(robot.lookup("#offer-0").queryAs(Button.class).getAccessibleText())
        .isEqualTo("Kostenpost maken van €\u00a045.000");
    robot.interact(() -> fire(robot, "#offer-0"));
    assertThat(desk.plan().costItems()).hasSize(start.costItems().size() - 1);
    assertThat(robot.lookup("#figures-amount").queryAs(ComboBox.class).getValue())
        .isEqualTo("€\u00a045.000");
    robot.interact(() -> fire(robot, "#figures-make"));

    CostItem made = desk.plan().costItems().getLast();
    assertThat(made.amount()).isEqualTo(Money.ofEuros(45_000));
    assertThat(made.recurrence()).isEqualTo(Recurrence.every(2));
    assertThat(tied("T8")).containsExactly(made.id());
    assertThat(robot.lookup("#offer-0").queryAll()).isEmpty();
  }

  @Test
  void escapeLeavesTheFiguresAloneAndGoesBackToTheText(FxRobot robot) {
    robot.interact(() -> Carets.behind(area(robot), "blijft gelijk of wordt lager in 2020."));
    robot.interact(() -> maker("Indicator"));
    robot.type(KeyCode.ESCAPE);

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(area(robot).isFocused()).isTrue();
    assertThat(robot.lookup("#figures-form").queryAs(Node.class).isVisible()).isFalse();
  }

  /** What the palette does with that name. */
  private void maker(String name) {
    Objects.requireNonNull(screen).commands().stream()
        .filter(one -> one.text().equals("Maken van deze tekst: " + name))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
  }

  private static void fire(FxRobot robot, String id) {
    Node node = robot.lookup(id).queryAs(Node.class);
    if (node instanceof Hyperlink link) {
      link.fire();
    } else {
      ((Button) node).fire();
    }
  }

  private static TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextInputControl.class);
  }

  private static String text(FxRobot robot, String id) {
    return field(robot, id).getText();
  }

  private List<Finding> findings() {
    return desk.state().get().findings().stream()
        .filter(finding -> finding.code() == FindingCode.ITEM_WITHOUT_TEXT)
        .toList();
  }

  private List<UUID> tied(String theme) {
    return List.copyOf(TiedItem.told(desk.plan(), theme(theme).id()));
  }

  private ThemeSheet theme(String code) {
    return desk.plan().themes().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private UUID id(String cost) {
    return start.costItems().stream()
        .filter(one -> one.code().equals(cost))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Section section(String theme, SectionKind kind) {
    return desk.plan().sections().stream()
        .filter(one -> one.themeId().equals(theme(theme).id()) && one.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static SheetArea area(FxRobot robot) {
    return robot.lookup("#sheet-area").queryAs(SheetArea.class);
  }
}
