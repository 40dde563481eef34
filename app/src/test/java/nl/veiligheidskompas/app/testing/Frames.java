package nl.veiligheidskompas.app.testing;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** Frames of a window under test. */
public final class Frames {

  private static final WritableImage DOT = new WritableImage(1, 1);

  private Frames() {}

  /**
   * Styles and lays out what changed in a scene, now, as its next frame would do. A picture of one
   * point is the way to ask for that: to apply the style sheet to the root would style every node
   * anew, changed or not, and take twice as long.
   */
  public static void layOut(Scene scene) {
    SnapshotParameters dot = new SnapshotParameters();
    dot.setViewport(new Rectangle2D(0, 0, 1, 1));
    scene.getRoot().snapshot(dot, DOT);
  }

  /**
   * Leaves a window out of sight that was shown and has its size: everything in it works as ever,
   * but it is not painted. The headless platform copies a picture point by point on the thread of
   * the window, which was more than half of the time of these tests, and nobody looks at it. Only
   * the mouse does not find such a window.
   */
  public static void unpainted(Stage stage) {
    stage.setIconified(true);
    stage.requestFocus();
  }
}
