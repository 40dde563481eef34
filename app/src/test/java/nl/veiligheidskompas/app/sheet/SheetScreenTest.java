package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.text.Carets;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.app.ui.GrowingArea;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private Workbench bench = Desks.bench(desk);

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage, desk, ScreenName.SHEET, on -> new SheetScreen(on, Desks::nextId, () -> 0));
  }

  @Test
  void typesInAParagraphAndTakesItBackAsOneStep(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    robot.interact(() -> Carets.atEndOf(area(robot), paragraph.id()));

    robot.write(" Nieuw.", 0);
    leave(robot);

    assertThat(area(robot).isFocused()).isFalse();
    assertThat(PlainText.of(List.of(block(paragraph.id()))).getFirst()).endsWith(" Nieuw.");
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void undoTakesBackWhatIsBeingTyped(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    robot.interact(() -> Carets.atEndOf(area(robot), paragraph.id()));

    robot.write(" Meer.", 0);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(Carets.line(area(robot))).doesNotContain("Meer.");
    assertThat(desk.state().get().journal().redoable()).hasSize(1);
  }

  @Test
  void enterSplitsAParagraphInTwoAndUndoJoinsThem(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    int before = section(SectionKind.ISSUE).blocks().size();

    robot.interact(() -> Carets.in(area(robot), paragraph.id(), 6));
    robot.type(KeyCode.ENTER);
    robot.interact(() -> bench.navigator().go(Place.of(ScreenName.OVERVIEW)));

    assertThat(section(SectionKind.ISSUE).blocks()).hasSize(before + 1);
    assertThat(PlainText.of(List.of(block(paragraph.id()))).getFirst()).hasSize(6);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void setsTheSelectionInBold(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);

    robot.interact(() -> Carets.in(area(robot), paragraph.id(), 0));
    robot.press(KeyCode.SHIFT);
    for (int i = 0; i < 7; i++) {
      robot.type(KeyCode.RIGHT);
    }
    robot.release(KeyCode.SHIFT);
    robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);

    Block.Paragraph now = (Block.Paragraph) block(paragraph.id());
    assertThat(now.text().inlines().getFirst())
        .isInstanceOfSatisfying(
            nl.veiligheidskompas.core.sheet.Inline.Run.class,
            run -> {
              assertThat(run.text()).hasSize(7);
              assertThat(run.marks()).containsExactly(Mark.BOLD);
            });
  }

  @Test
  void addsAnItemToAListAndPutsItOneLevelDeeper(FxRobot robot) {
    Block.ListBlock list = (Block.ListBlock) first(SectionKind.GOALS, Block.ListBlock.class);

    robot.interact(() -> Carets.atEndOf(area(robot), list.id()));
    robot.type(KeyCode.ENTER);
    robot.write("extra", 0);
    robot.type(KeyCode.TAB);
    leave(robot);

    Block.ListBlock now = (Block.ListBlock) block(list.id());
    assertThat(PlainText.of(now.items().getFirst().blocks())).contains("extra");
    undoAll(robot);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void writesInACellOfATable(FxRobot robot) {
    Block table = first(SectionKind.ISSUE, Block.TableBlock.class);

    robot.interact(() -> Carets.inCell(area(robot), section(SectionKind.ISSUE).id(), 0, 0));
    robot.write("Berflo ", 0);
    robot.type(KeyCode.TAB);
    leave(robot);

    Block.TableBlock now = (Block.TableBlock) block(table.id());
    assertThat(PlainText.of(now.rows().getFirst().cells().getFirst().blocks()).getFirst())
        .startsWith("Berflo ");
    undoAll(robot);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void tabInTheLastCellAddsARow(FxRobot robot) {
    Block.TableBlock table = (Block.TableBlock) first(SectionKind.ISSUE, Block.TableBlock.class);
    int lastRow = table.rows().size() - 1;
    int lastColumn = table.columnNames().size() - 1;

    robot.interact(
        () -> Carets.inCell(area(robot), section(SectionKind.ISSUE).id(), lastRow, lastColumn));
    robot.type(KeyCode.TAB);

    assertThat(((Block.TableBlock) block(table.id())).rows()).hasSize(table.rows().size() + 1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void movesAParagraphByKeyboard(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    int place = section(SectionKind.ISSUE).blocks().indexOf(paragraph);

    robot.interact(() -> Carets.in(area(robot), paragraph.id(), 0));
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);

    assertThat(section(SectionKind.ISSUE).blocks().get(place + 1)).isEqualTo(paragraph);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void fromItsHeadingAWholeQuestionIsMovedByKeyboard(FxRobot robot) {
    Section goals = section(SectionKind.GOALS);
    robot.interact(() -> Carets.behind(area(robot), goals.heading()));
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT, KeyCode.ALT);

    List<Section> order = SectionEdits.of(desk.plan(), goals.themeId());
    assertThat(order.getFirst().id()).isEqualTo(goals.id());
    assertThat(Carets.line(area(robot))).isEqualTo(goals.heading());
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT, KeyCode.ALT);
    assertThat(desk.state().get().journal().undoable()).as("it is the first").hasSize(1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void aSpaceBehindAHeadingStaysWhileTheUserThinks(FxRobot robot) {
    Section question = section(SectionKind.ISSUE);
    robot.interact(() -> Carets.behind(area(robot), question.heading()));
    robot.write(" ", 0);
    robot.interact(() -> area(robot).writing().keep());
    assertThat(Carets.line(area(robot))).isEqualTo(question.heading() + " ");
    robot.write("n", 0);
    robot.interact(() -> area(robot).writing().keep());
    robot.write("u", 0);
    leave(robot);

    assertThat(section(SectionKind.ISSUE).heading()).isEqualTo(question.heading() + " nu");
    assertThat(desk.state().get().journal().undoable()).as("one step").hasSize(1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void wordsOfTheQuestionAreWrittenAsText(FxRobot robot) {
    Section question = section(SectionKind.ISSUE);

    robot.interact(() -> Carets.behind(area(robot), question.heading()));
    robot.write(" (nu)", 0);
    leave(robot);

    assertThat(section(SectionKind.ISSUE).heading()).isEqualTo(question.heading() + " (nu)");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void theInspectorFollowsTheCaret(FxRobot robot) {
    Block list = first(SectionKind.GOALS, Block.ListBlock.class);

    robot.interact(() -> Carets.in(area(robot), list.id(), 0));

    assertThat(robot.lookup("#goal-add").tryQuery()).isPresent();
  }

  @Test
  void addsAGoalInTheInspectorOfItsQuestion(FxRobot robot) {
    robot.interact(() -> bench.navigator().go(place(section(SectionKind.GOALS).id())));

    robot.interact(() -> robot.lookup("#goal-add").queryAs(Button.class).fire());
    Goal goal = desk.plan().goals().getLast();
    robot.interact(() -> {
      TextInputControl field = robot.lookup("#goal-" + goal.id()).queryAs(TextInputControl.class);
      field.requestFocus();
      field.setText("Iedereen voelt zich veilig");
    });
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().goals().getLast().text()).isEqualTo("Iedereen voelt zich veilig");
    robot.interact(desk::undo);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void theGoalsInTheInspectorAreShownWholeHoweverManyThereAre(FxRobot robot) {
    Block paragraph = first(SectionKind.GOALS, Block.Paragraph.class);
    robot.interact(() -> Carets.atEndOf(area(robot), paragraph.id()));
    robot.interact(() -> Frames.layOut(area(robot).getScene()));

    List<GrowingArea> goals =
        List.copyOf(robot.lookup("#inspector .vk-growing").queryAllAs(GrowingArea.class));
    assertThat(goals).hasSizeGreaterThan(3);
    assertThat(goals)
        .allSatisfy(goal ->
            assertThat(goal.getHeight())
                .isGreaterThanOrEqualTo(Math.floor(goal.prefHeight(goal.getWidth()))));
  }

  @Test
  void aMissingQuestionStandsWhereItWouldCome(FxRobot robot) {
    Node add = robot.lookup("#add-APPROACH").query();
    List<Node> tabs = add.getParent().getChildrenUnmodifiable();
    int at = tabs.indexOf(add);

    assertThat(tabs.get(at - 1).getId()).isEqualTo("tab-" + section(SectionKind.GOALS).id());
    assertThat(tabs.get(at + 1).getId()).isEqualTo("tab-" + section(SectionKind.NEEDS).id());
  }

  @Test
  void theWordsAreCountedWhileTheyAreTyped(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    assertThat(length(robot)).startsWith("808 woorden");
    robot.interact(() -> Carets.atEndOf(area(robot), paragraph.id()));
    robot.write(" Twee woorden.", 0);
    robot.interact(() -> area(robot).writing().keep());

    assertThat(area(robot).isFocused()).isTrue();
    assertThat(length(robot)).startsWith("810 woorden");
  }

  private static String length(FxRobot robot) {
    return robot.lookup("#sheet-length").queryAs(Label.class).getText();
  }

  @Test
  void addsTheMissingQuestionFromTheMargin(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#remark-add").queryAs(javafx.scene.control.Hyperlink.class).fire());

    assertThat(SectionEdits.of(desk.plan(), theme()))
        .extracting(Section::kind)
        .contains(SectionKind.APPROACH);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void goesFromThemeToThemeByKeyboardAndTheTextGoesAlong(FxRobot robot) {
    robot.interact(() -> area(robot).requestFocus());

    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);

    UUID next = start.themes().get(1).id();
    assertThat(bench.navigator().place().get().entity()).isEqualTo(next);
    assertThat(area(robot).writing().passage())
        .isEqualTo(SectionEdits.of(start, next).getFirst().id());
  }

  @Test
  void renamesTheThemeAndNamesItAsUrgent(FxRobot robot) {
    robot.interact(() -> {
      TextInputControl title = robot.lookup("#sheet-title").queryAs(TextInputControl.class);
      title.requestFocus();
      title.setText("Veilige wijken");
    });
    robot.type(KeyCode.ENTER);
    robot.interact(
        () -> robot.lookup("#sheet-urgent").queryAs(javafx.scene.control.CheckBox.class).fire());

    assertThat(desk.plan().themes().getFirst().title()).isEqualTo("Veilige wijken");
    assertThat(desk.plan().themes().getFirst().highUrgency()).isTrue();
  }

  @Test
  void everyControlHasAName(FxRobot robot) {
    robot.interact(() -> bench.navigator().go(place(section(SectionKind.COSTS).id())));

    for (Node node : robot.lookup(".button, .menu-button, .text-area, .combo-box").queryAll()) {
      if (node instanceof javafx.scene.control.Labeled labeled && !labeled.getText().isBlank()) {
        continue;
      }
      if (node.isVisible() && node.getParent().isVisible()) {
        assertThat(node.getAccessibleText()).as("%s", node).isNotBlank();
      }
    }
  }

  private UUID theme() {
    return start.themes().getFirst().id();
  }

  private static Place place(UUID entity) {
    return new Place(ScreenName.SHEET, entity);
  }

  private Section section(SectionKind kind) {
    return SectionEdits.of(desk.plan(), theme()).stream()
        .filter(section -> section.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private Block first(SectionKind kind, Class<? extends Block> type) {
    return section(kind).blocks().stream().filter(type::isInstance).findFirst().orElseThrow();
  }

  private Block block(UUID id) {
    return SectionEdits.of(desk.plan(), theme()).stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void undoAll(FxRobot robot) {
    robot.interact(() -> {
      while (desk.state().get().journal().nextUndo() != null) {
        desk.undo();
      }
    });
  }

  private static void leave(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
  }

  private static SheetArea area(FxRobot robot) {
    return robot.lookup("#sheet-area").queryAs(SheetArea.class);
  }
}
