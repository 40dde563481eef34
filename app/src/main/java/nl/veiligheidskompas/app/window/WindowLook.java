package nl.veiligheidskompas.app.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import nl.veiligheidskompas.app.settings.Settings;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.ui.Look;

/** Dresses the window as the settings say, and again when they or the system change. */
final class WindowLook {

  private final Scene scene;
  private final SettingsDesk settings;

  WindowLook(Scene scene, SettingsDesk settings) {
    this.scene = scene;
    this.settings = settings;
    Platform.getPreferences().colorSchemeProperty().addListener((value, before, now) -> dress());
    settings
        .settings()
        .subscribe((before, now) -> {
          if (before.theme() != now.theme() || before.textSize() != now.textSize()) {
            dress();
          }
        });
    dress();
  }

  /** The colours that are in force. */
  ColorScheme scheme() {
    return settings.get().theme().scheme(Platform.getPreferences().getColorScheme());
  }

  private void dress() {
    Settings now = settings.get();
    Look.dress(scene, scheme(), now.textSize());
  }
}
