package nl.veiligheidskompas.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Frames;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A thousand rows with a field in each, in a pane that shows twelve. */
class LongRowsTest extends ApplicationTest {

  private static final int ROWS = 1_000;

  private final List<String> retired = new ArrayList<>();
  private ScrollPane pane;
  private LongRows<Row> rows;

  private record Row(int number, String words) {}

  private final class Fields implements LongRows.Painter<Row> {
    @Override
    public Object key(Row row) {
      return row.number();
    }

    @Override
    public Region draw(Row row) {
      TextField field = new TextField(row.words());
      field.setId("field-" + row.number());
      return new StackPane(field);
    }

    @Override
    public boolean isTyping(Region row) {
      return false;
    }

    @Override
    public void retire(Region row) {
      retired.add(field(row).getId());
    }
  }

  @Override
  public void start(Stage stage) {
    pane = new ScrollPane();
    rows = new LongRows<>(pane, 25, new Fields());
    pane.setContent(rows);
    pane.setFitToWidth(true);
    rows.show(numbered("rij"));
    stage.setScene(new Scene(pane, 400, 300));
    stage.show();
    Frames.unpainted(stage);
    layOut();
  }

  private void settle() {
    interact(this::layOut);
  }

  private void scrollThrough() {
    for (int i = 1; i <= 20; i++) {
      double part = i / 20.0;
      interact(() -> pane.setVvalue(part));
    }
    settle();
  }

  private void layOut() {
    pane.resize(400, 300);
    pane.applyCss();
    pane.layout();
  }

  @Test
  void drawsWhatIsInSightAndALittleMore() {
    assertThat(rows.drawn()).hasSizeBetween(12, 40);
    assertThat(rows.getHeight()).isGreaterThanOrEqualTo(ROWS * 25);

    scrollThrough();

    assertThat(rows.drawn()).hasSizeBetween(12, 140);
    assertThat(field(rows.drawn().getLast()).getId()).isEqualTo("field-999");
    // the first row has the keyboard, so it stays
    assertThat(field(rows.drawn().get(1)).getId()).isNotEqualTo("field-1");
    assertThat(field(rows.drawn().getFirst()).getLayoutBounds().getHeight()).isPositive();
  }

  @Test
  void whatIsScrolledAwayAndBackIsTheSame() {
    Region first = rows.drawn().getFirst();
    interact(() -> pane.setVvalue(0.5));
    interact(() -> pane.setVvalue(0));

    assertThat(rows.drawn().getFirst()).isSameAs(first);
  }

  @Test
  void aRowThatSaysTheSameStaysTheSameNode() {
    List<Region> before = rows.drawn();
    List<Row> changed = numbered("rij");
    changed.set(2, new Row(2, "anders"));

    interact(() -> rows.show(changed));

    assertThat(rows.drawn()).hasSameSizeAs(before).element(2).isNotSameAs(before.get(2));
    for (int i = 3; i < before.size(); i++) {
      assertThat(rows.drawn().get(i)).isSameAs(before.get(i));
    }
    assertThat(field(rows.drawn().get(2)).getText()).isEqualTo("anders");
    assertThat(retired).containsExactly("field-2");
  }

  @Test
  void theUserStaysInARowThatIsDrawnAnewOrMoved() {
    interact(() -> {
      field(rows.drawn().get(3)).requestFocus();
      field(rows.drawn().get(3)).selectRange(1, 2);
    });
    List<Row> changed = numbered("rij");
    changed.set(3, new Row(3, "rijen"));
    changed.addFirst(new Row(-1, "nieuw"));

    interact(() -> rows.show(changed));

    TextField focused = (TextField) pane.getScene().getFocusOwner();
    assertThat(focused.getId()).isEqualTo("field-3");
    assertThat(focused.getSelection().getStart()).isEqualTo(1);
    assertThat(rows.drawn().indexOf((Region) focused.getParent())).isEqualTo(4);
  }

  @Test
  void theRowWithTheUserStaysWhenItIsScrolledAway() {
    interact(() -> field(rows.drawn().getFirst()).requestFocus());
    scrollThrough();

    assertThat(field(rows.drawn().getFirst()).isFocused()).isTrue();
    assertThat(field(rows.drawn().get(1)).getId()).isNotEqualTo("field-1");
  }

  @Test
  void aRowFarAwayIsBroughtIntoSight() {
    interact(() -> assertThat(field(rows.at(500)).getId()).isEqualTo("field-500"));
    settle();

    double y = rows.at(500).localToScene(0, 0).getY();
    assertThat(y).isBetween(0.0, 300.0);
  }

  @Test
  void largerLettersMakeHigherRows() {
    interact(() -> pane.setStyle("-fx-font-size: 40px"));
    settle();
    settle();

    assertThat(rows.drawn().getFirst().getHeight()).isGreaterThan(40);
    assertThat(rows.drawn().get(1).getLayoutY()).isEqualTo(rows.drawn().getFirst().getHeight());
  }

  private static List<Row> numbered(String words) {
    return new ArrayList<>(
        IntStream.range(0, ROWS).mapToObj(number -> new Row(number, words)).toList());
  }

  private static TextField field(Region row) {
    return (TextField) row.getChildrenUnmodifiable().getFirst();
  }
}
