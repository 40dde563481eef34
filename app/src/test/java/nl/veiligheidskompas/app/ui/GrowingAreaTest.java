package nl.veiligheidskompas.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.Pictures;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class GrowingAreaTest extends ApplicationTest {

  private static final String WORDS = "Een doel dat op meer dan een regel past in een smal paneel.";

  private GrowingArea area;

  @Override
  public void start(Stage stage) {
    area = new GrowingArea();
    area.setText(WORDS);
    // all tests share one stage, and another may have left it wide
    area.setMaxWidth(260);
    VBox pane = new VBox(new Button("eerst"), area);
    stage.setScene(Pictures.scene(pane, 260, 200, ColorScheme.LIGHT, 100));
    stage.setWidth(600);
    stage.setHeight(300);
    stage.show();
    Frames.unpainted(stage);
  }

  @Test
  void atRestItHoldsItsWordsAloneAndTheyDoNotMoveWhenItIsTypedIn() {
    assertThat(area.lookup(".scroll-pane")).isNull();
    Bounds resting = words();
    double line = area.getBaselineOffset();

    interact(area::requestFocus);
    interact(() -> Frames.layOut(area.getScene()));

    assertThat(area.lookup(".scroll-pane")).isNotNull();
    Bounds awake = words();
    assertThat(resting.getHeight()).isGreaterThan(2 * 14);
    assertThat(awake.getHeight()).isCloseTo(resting.getHeight(), within(1.0));
    assertThat(area.getBaselineOffset()).isCloseTo(line, within(1.0));
    assertThat(awake.getMinX()).isCloseTo(resting.getMinX(), within(1.0));
    assertThat(awake.getMinY()).isCloseTo(resting.getMinY(), within(1.0));
    interact(() -> area.positionCaret(0));
    write("Nog ", 0);
    assertThat(area.getText()).isEqualTo("Nog " + WORDS);
  }

  @Test
  void aTouchPutsTheCaretWhereItPoints() {
    interact(() -> {
      Bounds place = area.localToScene(area.getBoundsInLocal());
      press(place.getMaxX() - 2, place.getMaxY() - 14);
    });

    assertThat(area.isFocused()).isTrue();
    assertThat(area.getCaretPosition()).isEqualTo(WORDS.length());
  }

  private void press(double x, double y) {
    area.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  private Bounds words() {
    Text text =
        area.lookupAll(".text").stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(one -> one.getText().equals(WORDS))
            .findFirst()
            .orElseGet(() -> (Text) area.lookup(".vk-resting"));
    return area.sceneToLocal(text.localToScene(text.getLayoutBounds()));
  }
}
