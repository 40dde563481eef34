package nl.veiligheidskompas.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import nl.veiligheidskompas.app.ui.Look;

/** Pictures of a window that is not on any screen. Call on the thread of the window. */
public final class Pictures {

  private Pictures() {}

  /** A dressed scene of that size, laid out. */
  public static Scene scene(Parent root, int width, int height, ColorScheme scheme, int percent) {
    Look.loadFonts();
    Scene scene = new Scene(root, width, height);
    Look.dress(scene, scheme, percent);
    root.applyCss();
    root.layout();
    return scene;
  }

  /** Writes what the scene looks like as a PNG file. */
  public static void write(Scene scene, Path file) {
    WritableImage picture = scene.snapshot(null);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
