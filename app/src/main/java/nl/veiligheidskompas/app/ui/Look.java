package nl.veiligheidskompas.app.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Fonts, colours and text size of a window. */
public final class Look {

  private static final String FOLDER = "/nl/veiligheidskompas/app/";
  private static final List<String> FONTS =
      List.of("SourceSans3-Regular.ttf", "SourceSans3-It.ttf", "SourceSans3-Semibold.ttf");
  private static final double FONT_PX = 14;

  private Look() {}

  /** Makes the fonts of the program known; once before the first window. */
  public static void loadFonts() {
    for (String name : FONTS) {
      try (InputStream font = Look.class.getResourceAsStream(FOLDER + "fonts/" + name)) {
        Font.loadFont(Objects.requireNonNull(font, name), FONT_PX);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /**
   * Dresses a scene.
   *
   * @param scheme light or dark
   * @param percent text size, 100 for 14 px
   */
  public static void dress(Scene scene, ColorScheme scheme, int percent) {
    boolean dark = scheme == ColorScheme.DARK;
    // the compiled form: it needs no parsing
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
    scene.getStylesheets().setAll(sheet("base.css"), sheet(dark ? "dark.css" : "light.css"));
    scene.getRoot().setStyle("-fx-font-size: " + FONT_PX * percent / 100 + "px;");
  }

  private static String sheet(String name) {
    URL address = Look.class.getResource(FOLDER + "style/" + name);
    return Objects.requireNonNull(address, name).toExternalForm();
  }
}
