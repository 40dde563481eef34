package nl.veiligheidskompas.app.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.settings.WindowBounds;
import org.jspecify.annotations.Nullable;

/** Where the window stands: where it stood last, when that is still on a screen. */
final class WindowPlace {

  private static final double MIN_WIDTH = 1024;
  private static final double MIN_HEIGHT = 640;
  private static final double FIRST_WIDTH = 1440;
  private static final double FIRST_HEIGHT = 900;

  /** Of a window that is off every screen nobody can take hold. */
  private static final double GRIP = 100;

  private final Stage stage;
  private @Nullable WindowBounds last;

  WindowPlace(Stage stage) {
    this.stage = stage;
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
  }

  /** Puts the window where it stood, or in the middle of the screen the first time. */
  void restore(@Nullable WindowBounds bounds) {
    last = bounds;
    if (bounds != null && canBeSeen(bounds)) {
      stage.setX(bounds.x());
      stage.setY(bounds.y());
      stage.setWidth(bounds.width());
      stage.setHeight(bounds.height());
      stage.setMaximized(bounds.maximized());
      return;
    }
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
    stage.centerOnScreen();
  }

  /** Where the window stands now; null when it was never shown. */
  @Nullable WindowBounds now() {
    if (Double.isNaN(stage.getX())) {
      return last;
    }
    if (stage.isMaximized() && last != null) {
      return new WindowBounds(last.x(), last.y(), last.width(), last.height(), true);
    }
    return new WindowBounds(
        (int) stage.getX(),
        (int) stage.getY(),
        (int) stage.getWidth(),
        (int) stage.getHeight(),
        stage.isMaximized());
  }

  private static boolean canBeSeen(WindowBounds bounds) {
    return !Screen.getScreensForRectangle(
            bounds.x() + GRIP, bounds.y(), Math.max(1, bounds.width() - 2 * GRIP), GRIP)
        .isEmpty();
  }
}
