package nl.veiligheidskompas.app.help;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** The window of the handbook, beside the window of the plan; F1 or Esc closes it. */
public final class HelpWindow {

  private static final double WIDTH = 420;
  private static final double HEIGHT = 720;

  private final Window owner;
  private @Nullable Stage stage;

  /**
   * The handbook of one window.
   *
   * @param owner the window that it belongs to and closes with
   */
  public HelpWindow(Window owner) {
    this.owner = owner;
  }

  /** Shows the page about a screen. */
  public void show(ScreenName screen, Texts texts, ColorScheme scheme, int percent) {
    show(HelpPages.name(screen), texts, scheme, percent);
  }

  /** Shows the page with all keys. */
  public void showKeys(Texts texts, ColorScheme scheme, int percent) {
    show(HelpPages.KEYS, texts, scheme, percent);
  }

  /** Closes the handbook when it is open. */
  public void close() {
    if (stage != null) {
      stage.close();
      stage = null;
    }
  }

  private void show(String page, Texts texts, ColorScheme scheme, int percent) {
    close();
    HelpView view = new HelpView(texts);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    Look.dress(scene, scheme, percent);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
            close();
          }
        });
    Stage window = new Stage();
    window.initOwner(owner);
    window.setTitle(texts.say("help.window"));
    window.setScene(scene);
    place(window);
    window.show();
    view.show(page);
    stage = window;
  }

  /** At the right edge of the plan, so that the work stays in sight. */
  private void place(Stage window) {
    if (!Double.isNaN(owner.getX())) {
      window.setX(owner.getX() + Math.max(0, owner.getWidth() - WIDTH - 24));
      window.setY(owner.getY() + 72);
    }
  }
}
