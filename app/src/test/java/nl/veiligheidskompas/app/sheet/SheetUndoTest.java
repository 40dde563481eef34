package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.MemoryStore;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.text.Carets;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Typing is kept by itself, and taken back in the order in which all was done. */
@ExtendWith(ApplicationExtension.class)
class SheetUndoTest {

  private final SafetyPlan start = Desks.example();
  private final MemoryStore store = new MemoryStore(start);
  private final PlanDesk desk = Desks.with(store);

  @Start
  void show(Stage stage) {
    // time stands still: all that is typed is typed without a pause
    Windows.show(stage, desk, ScreenName.SHEET, on -> new SheetScreen(on, Desks::nextId, () -> 0));
  }

  @Test
  void whatIsTypedIsInTheStoreAfterAPauseThoughNobodyLeftTheText(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> Carets.atEndOf(area(robot), block().id()));
    robot.write(" Eerst.", 0);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> store.plan().equals(desk.plan()));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> line(store).endsWith(" Eerst."));

    assertThat(area(robot).isFocused()).isTrue();
    robot.write(" Dan.", 0);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> line(store).endsWith(" Eerst. Dan."));
    assertThat(desk.state().get().journal().undoable()).as("one step").hasSize(1);
  }

  @Test
  void undoNeverJumpsAcrossWhatWasDoneBetween(FxRobot robot) {
    robot.interact(() -> Carets.atEndOf(area(robot), block().id()));
    robot.write(" Een.", 0);
    robot.interact(() -> area(robot).writing().keep());
    robot.interact(
        () -> desk.edit(plan -> SheetEdits.title(plan, plan.themes().getFirst().id(), "Anders")));
    robot.write(" Twee.", 0);
    robot.interact(() -> area(robot).writing().keep());

    assertThat(steps()).containsExactly("section.block.text", "sheet.title", "section.block.text");
    robot.interact(desk::undo);
    assertThat(Carets.line(area(robot))).endsWith(" Een.");
    assertThat(desk.plan().themes().getFirst().title()).isEqualTo("Anders");
    robot.interact(desk::undo);
    assertThat(desk.plan().themes().getFirst()).isEqualTo(start.themes().getFirst());
    assertThat(Carets.line(area(robot))).endsWith(" Een.");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  private List<String> steps() {
    return desk.state().get().journal().undoable().stream().map(step -> step.name().key()).toList();
  }

  private String line(MemoryStore from) {
    Section section =
        from.plan().sections().stream()
            .filter(one -> one.blocks().stream().anyMatch(two -> two.id().equals(block().id())))
            .findFirst()
            .orElseThrow();
    return section.blocks().stream()
        .filter(one -> one.id().equals(block().id()))
        .map(one -> PlainText.of(List.of(one)).getFirst())
        .findFirst()
        .orElseThrow();
  }

  private Block block() {
    return start.sections().getFirst().blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static SheetArea area(FxRobot robot) {
    return robot.lookup("#sheet-area").queryAs(SheetArea.class);
  }
}
