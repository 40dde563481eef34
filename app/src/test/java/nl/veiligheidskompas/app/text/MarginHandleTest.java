package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The sign in the margin, and scrolling on beyond an edge. */
class MarginHandleTest extends ApplicationTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(1, 2);

  private final AtomicLong last = new AtomicLong();
  private final List<String> moves = new ArrayList<>();
  private final List<TextStep> kept = new ArrayList<>();
  private final Writing writing =
      new Writing(
          () -> new UUID(9, last.incrementAndGet()), (step, p, on) -> kept.add(step), () -> 0);
  private SheetArea area;

  @Override
  public void start(Stage stage) {
    area =
        new SheetArea(
            writing,
            WindowTexts.in(Texts.DUTCH),
            new Around(),
            Spelling.NONE,
            new SameThreadWork());
    area.setPrefHeight(400);
    stage.setScene(new Scene(new VBox(area), 700, 420));
    writing.show(
        List.of(
            new PlanText(ONE, "Eerste", List.of(paragraph(1), paragraph(2), paragraph(3))),
            new PlanText(TWO, "Tweede", List.of(paragraph(4)))),
        true,
        true);
    area.renew();
    stage.show();
    area.requestFocus();
  }

  @Test
  void standsBesideTheBlockUnderTheMouseAndDraggingMovesItInOneStep() {
    hover(at("zin 1"));
    assertThat(handle().isVisible()).isTrue();

    dragTo(at("zin 3").add(0, 12));

    assertThat(words(0)).containsExactly("zin 2", "zin 3", "zin 1");
    assertThat(kept).containsExactly(TextStep.MOVE);
  }

  @Test
  void aBlockIsDraggedIntoAnotherQuestion() {
    hover(at("zin 2"));
    dragTo(at("zin 4").add(0, 12));

    assertThat(words(0)).containsExactly("zin 1", "zin 3");
    assertThat(words(1)).containsExactly("zin 4", "zin 2");
  }

  @Test
  void besideAHeadingItMovesTheWholeQuestion() {
    hover(at("Tweede"));
    dragTo(at("Eerste").subtract(0, 12));

    assertThat(moves).containsExactly(TWO + " -1");
    assertThat(kept).isEmpty();
  }

  @Test
  void selectingBeyondTheEdgeScrollsOn() {
    interact(() ->
        writing.show(
            List.of(
                new PlanText(
                    ONE, "Lang", IntStream.range(10, 90).mapToObj(n -> paragraph(n)).toList())),
            true,
            true));
    interact(() -> area.layout());
    double before = area.paper().scroll();
    interact(() -> {
      AutoScroll scroll = new AutoScroll(area.paper());
      scroll.follow(area.paper().getHeight() + 30, () -> moves.add("verder"));
    });
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    awaitScroll();

    assertThat(area.paper().scroll()).isGreaterThan(before);
    assertThat(moves).contains("verder");
  }

  private void awaitScroll() {
    try {
      org.testfx.util.WaitForAsyncUtils.waitFor(
          20, java.util.concurrent.TimeUnit.SECONDS, () -> area.paper().scroll() > 60);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("it never scrolled", late);
    }
  }

  private void hover(Point2D place) {
    interact(() -> Event.fireEvent(area.paper(), mouse(MouseEvent.MOUSE_MOVED, place)));
  }

  private void dragTo(Point2D place) {
    interact(() -> {
      Event.fireEvent(handle(), mouse(MouseEvent.MOUSE_DRAGGED, place));
      Event.fireEvent(handle(), mouse(MouseEvent.MOUSE_RELEASED, place));
    });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private Node handle() {
    return lookup("#margin-handle").query();
  }

  /** The middle of the line with these words, in the scene. */
  private Point2D at(String words) {
    int leaf = 0;
    while (!writing.now().text().leaf(leaf).shown().equals(words)) {
      leaf++;
    }
    Rectangle2D caret = area.paper().caret(new Place(leaf, 3));
    Bounds paper = area.paper().localToScene(area.paper().getLayoutBounds());
    return new Point2D(
        paper.getMinX() + caret.getMinX(),
        paper.getMinY() + (caret.getMinY() + caret.getMaxY()) / 2);
  }

  private List<String> words(int passage) {
    return PlainText.of(writing.now().text().passages().get(passage).blocks());
  }

  private static Block paragraph(int number) {
    return new Block.Paragraph(new UUID(2, number), RichText.of("zin " + number));
  }

  /** Notes which passages are moved. */
  private final class Around implements Surroundings {

    @Override
    public @Nullable Node tools(UUID passage) {
      return null;
    }

    @Override
    public @Nullable Region beside(UUID passage) {
      return null;
    }

    @Override
    public List<Maker> makers() {
      return List.of();
    }

    @Override
    public String tied(UUID item) {
      return "";
    }

    @Override
    public void move(UUID passage, int places) {
      moves.add(passage + " " + places);
    }
  }
}
