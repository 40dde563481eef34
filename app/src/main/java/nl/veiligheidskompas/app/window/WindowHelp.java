package nl.veiligheidskompas.app.window;

import java.util.function.Supplier;
import javafx.stage.Window;
import nl.veiligheidskompas.app.help.HelpWindow;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.core.common.Texts;

/** The handbook, dressed and worded as the window is now. */
final class WindowHelp {

  private final HelpWindow help;
  private final WindowLook look;
  private final SettingsDesk settings;
  private final Supplier<Texts> texts;

  WindowHelp(Window owner, WindowLook look, SettingsDesk settings, Supplier<Texts> texts) {
    help = new HelpWindow(owner);
    this.look = look;
    this.settings = settings;
    this.texts = texts;
  }

  /** Shows the page about a screen. */
  void show(ScreenName screen) {
    help.show(screen, texts.get(), look.scheme(), settings.get().textSize());
  }

  /** Shows the page with all keys. */
  void showKeys() {
    help.showKeys(texts.get(), look.scheme(), settings.get().textSize());
  }

  void close() {
    help.close();
  }
}
