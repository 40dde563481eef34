package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.text.BlockBox;
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
    bench = Windows.show(stage, desk, ScreenName.SHEET, on -> new SheetScreen(on, Desks::nextId));
  }

  @Test
  void editsAParagraphInItsPlaceAndTakesItBack(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    BlockBox box = box(robot, paragraph);

    robot.interact(box::requestFocus);
    robot.type(KeyCode.ENTER);
    robot.interact(() -> area(robot).appendText(" Nieuw."));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

    assertThat(box.isOpen()).isFalse();
    assertThat(PlainText.of(List.of(block(paragraph.id()))).getFirst()).endsWith(" Nieuw.");
    assertThat(box.getAccessibleText()).contains("Alinea 2").contains("Nieuw.");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void escapeBringsTheKeptTextBack(FxRobot robot) {
    BlockBox box = box(robot, first(SectionKind.ISSUE, Block.Paragraph.class));

    robot.interact(box::requestFocus);
    robot.type(KeyCode.F2);
    robot.interact(() -> area(robot).appendText("weg"));
    robot.type(KeyCode.ESCAPE);

    assertThat(box.isOpen()).isFalse();
    assertThat(box.isFocused()).isTrue();
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void undoTakesBackWhatIsBeingTyped(FxRobot robot) {
    robot.interact(box(robot, first(SectionKind.ISSUE, Block.Paragraph.class))::open);
    robot.interact(() -> area(robot).appendText(" Meer."));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(area(robot).getText()).doesNotContain("Meer.");
    assertThat(desk.state().get().journal().redoable()).hasSize(1);
  }

  @Test
  void enterSplitsAParagraphInTwoAndUndoJoinsThem(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    int before = section(SectionKind.ISSUE).blocks().size();

    robot.interact(box(robot, paragraph)::open);
    robot.interact(() -> area(robot).positionCaret(6));
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

    robot.interact(box(robot, paragraph)::open);
    robot.interact(() -> area(robot).selectRange(0, 7));
    robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

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
    Block list = first(SectionKind.GOALS, Block.ListBlock.class);

    robot.interact(box(robot, list)::open);
    robot.type(KeyCode.ENTER);
    robot.interact(() -> area(robot).setText("extra"));
    robot.type(KeyCode.TAB);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

    Block.ListBlock now = (Block.ListBlock) block(list.id());
    Block below = now.items().getLast().blocks().getLast();
    assertThat(PlainText.of(List.of(below))).containsExactly("extra");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void writesInACellOfATable(FxRobot robot) {
    Block table = first(SectionKind.ISSUE, Block.TableBlock.class);

    robot.interact(box(robot, table)::open);
    robot.interact(() -> robot.lookup("#cell-1-0").query().requestFocus());
    robot.type(KeyCode.ENTER);
    robot.interact(() -> area(robot).setText("Berflo"));
    robot.type(KeyCode.TAB);

    Block.TableBlock now = (Block.TableBlock) block(table.id());
    assertThat(PlainText.of(now.rows().getFirst().cells().getFirst().blocks()))
        .containsExactly("Berflo");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void addsARowToATable(FxRobot robot) {
    Block.TableBlock table = (Block.TableBlock) first(SectionKind.ISSUE, Block.TableBlock.class);

    robot.interact(box(robot, table)::open);
    robot.interact(() -> robot.lookup("#table-row").queryAs(Button.class).fire());

    assertThat(((Block.TableBlock) block(table.id())).rows()).hasSize(table.rows().size() + 1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void movesABlockByKeyboardAndRemovesIt(FxRobot robot) {
    Block paragraph = first(SectionKind.ISSUE, Block.Paragraph.class);
    int place = section(SectionKind.ISSUE).blocks().indexOf(paragraph);

    robot.interact(box(robot, paragraph)::requestFocus);
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);
    assertThat(section(SectionKind.ISSUE).blocks().get(place + 1)).isEqualTo(paragraph);
    robot.type(KeyCode.DELETE);
    assertThat(section(SectionKind.ISSUE).blocks()).doesNotContain(paragraph);

    robot.interact(desk::undo);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
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
  void goesFromBlockToBlockAndFromThemeToThemeByKeyboard(FxRobot robot) {
    BlockBox box = box(robot, first(SectionKind.ISSUE, Block.Paragraph.class));
    robot.interact(box::requestFocus);

    robot.type(KeyCode.DOWN);
    assertThat(focused(robot)).isInstanceOf(BlockBox.class).isNotSameAs(box);
    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);

    assertThat(bench.navigator().place().get().entity()).isEqualTo(start.themes().get(1).id());
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

  private static BlockBox box(FxRobot robot, Block block) {
    return robot.lookup(".vk-block").queryAllAs(BlockBox.class).stream()
        .filter(box -> box.block().id().equals(block.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Node focused(FxRobot robot) {
    return Objects.requireNonNull(robot.window(0).getScene().getFocusOwner());
  }

  private static TextArea area(FxRobot robot) {
    return (TextArea) focused(robot);
  }
}
