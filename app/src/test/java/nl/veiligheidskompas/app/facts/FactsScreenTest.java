package nl.veiligheidskompas.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
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
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FactsScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private Workbench bench = Desks.bench(desk);

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage, desk, ScreenName.FACTS, on -> new FactsScreen(on, Desks::nextId, Spelling.NONE));
  }

  @Test
  void givesThePlanAnotherTitleAndTakesItBack(FxRobot robot) {
    type(robot, "#facts-title", "Veilig in Hengelo");
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().facts().title()).isEqualTo("Veilig in Hengelo");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
    assertThat(field(robot, "#facts-title").getText()).isEqualTo(start.facts().title());
  }

  @Test
  void aNoticeStandsAboveEveryScreenUntilItIsTakenAway(FxRobot robot) {
    type(robot, "#facts-notice", "fictieve waarden");
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().facts().notice()).isEqualTo("fictieve waarden");
    assertThat(marks(robot)).containsExactly("Dit plan is gemerkt: fictieve waarden.");
    type(robot, "#facts-notice", "");
    robot.type(KeyCode.ENTER);
    assertThat(desk.plan()).isEqualTo(start);
    assertThat(marks(robot)).isEmpty();
  }

  private static List<String> marks(FxRobot robot) {
    return robot.lookup(".vk-marked .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void saysWhyThePlanHasNoTitle(FxRobot robot) {
    type(robot, "#facts-title", " ");
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(errors(robot)).contains("Vul hier iets in.");
  }

  @Test
  void shiftsThePlanWithItsPeriods(FxRobot robot) {
    choose(robot, "Jaren en perioden");
    type(robot, "#facts-period", "2021-2024");
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().facts().period()).isEqualTo(new Period(2021, 2024));
    assertThat(desk.plan().phases().getFirst().startYear()).isEqualTo(2021);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void refusesAPlanOfSevenYears(FxRobot robot) {
    choose(robot, "Jaren en perioden");
    type(robot, "#facts-period", "2017-2023");
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(errors(robot)).anyMatch(words -> words.contains("duurt 1 tot 6 jaar"));
  }

  @Test
  void keepsAPeriodWithThemesAndSaysWhatToDo(FxRobot robot) {
    choose(robot, "Jaren en perioden");

    UUID phase = start.phases().getFirst().id();
    assertThat(robot.lookup("#phase-remove-" + phase).tryQuery()).isEmpty();
    assertThat(robot.lookup(".vk-secondary").queryAllAs(Label.class))
        .anyMatch(label -> label.getText().contains("Verplaats die eerst in de fasering"));
  }

  @Test
  void addsASourceWithItsMeasuringYears(FxRobot robot) {
    choose(robot, "Bronnen");
    robot.interact(() -> robot.lookup("#source-add").queryAs(Button.class).fire());
    UUID source = desk.plan().sources().getLast().id();
    type(robot, "#source-years-" + source, "2019, 2017");
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().sources().getLast().measuringYears()).containsExactly(2017, 2019);
    robot.interact(desk::undo);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void editsTheLetterLikeASheet(FxRobot robot) {
    Chapter letter = chapter(ChapterRole.LETTER);
    robot.interact(() -> bench.navigator().go(new Place(ScreenName.FACTS, letter.id())));
    SheetArea area = robot.lookup("#chapter-area").queryAs(SheetArea.class);

    robot.interact(() -> Carets.atEndOf(area, letter.blocks().getFirst().id()));
    robot.write(" Slot.", 0);
    robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);

    assertThat(PlainText.of(chapter(ChapterRole.LETTER).blocks()))
        .anyMatch(line -> line.endsWith(" Slot."));
    // a slow machine makes more than one step of it
    robot.interact(() -> {
      while (desk.state().get().journal().nextUndo() != null) {
        desk.undo();
      }
    });
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void addsAPartOfAChapterAndRemovesIt(FxRobot robot) {
    Chapter budget = chapter(ChapterRole.BUDGET);
    robot.interact(() -> bench.navigator().go(new Place(ScreenName.FACTS, budget.id())));

    robot.interact(() -> robot.lookup("#chapter-part").queryAs(Button.class).fire());
    Chapter part = desk.plan().chapters().getLast();
    assertThat(part.parentId()).isEqualTo(budget.id());
    type(robot, "#chapter-title", "Toelichting");
    robot.type(KeyCode.ENTER);
    assertThat(desk.plan().chapters().getLast().title()).isEqualTo("Toelichting");

    robot.interact(() -> robot.lookup("#chapter-remove").queryAs(Button.class).fire());
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void everyFormShowsAndEveryControlHasAName(FxRobot robot) {
    for (Part part : Part.values()) {
      choose(robot, bench.texts().say("facts.part." + part.name()));
      for (Node node : robot.lookup(".button, .text-area, .combo-box").queryAll()) {
        boolean named = node instanceof Labeled labeled && !labeled.getText().isBlank();
        if (!named && node.isVisible()) {
          assertThat(node.getAccessibleText()).as("%s in %s", node, part).isNotBlank();
        }
      }
    }
    assertThat(desk.plan()).isEqualTo(start);
  }

  private Chapter chapter(ChapterRole role) {
    return desk.plan().chapters().stream()
        .filter(chapter -> chapter.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private static TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextInputControl.class);
  }

  private static void type(FxRobot robot, String id, String words) {
    robot.interact(() -> {
      field(robot, id).requestFocus();
      field(robot, id).setText(words);
    });
  }

  private static List<String> errors(FxRobot robot) {
    return robot.lookup(".vk-error").queryAll().stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static void choose(FxRobot robot, String words) {
    robot.interact(() -> {
      TreeView<?> tree = robot.lookup("#facts-contents").queryAs(TreeView.class);
      for (int row = 0; row < tree.getExpandedItemCount(); row++) {
        TreeItem<?> item = tree.getTreeItem(row);
        if (String.valueOf(item.getValue()).contains("words=" + words + ",")) {
          tree.getSelectionModel().select(row);
        }
      }
    });
  }
}
