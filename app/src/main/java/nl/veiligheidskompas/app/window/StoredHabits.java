package nl.veiligheidskompas.app.window;

import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.shell.ShellHabits;
import org.jspecify.annotations.Nullable;

/** Habits that the settings remember. */
record StoredHabits(SettingsDesk settings) implements ShellHabits {

  @Override
  public @Nullable Boolean railFolded() {
    return settings.get().railFolded();
  }

  @Override
  public void setRailFolded(boolean folded) {
    settings.change(now -> now.withRailFolded(folded));
  }

  @Override
  public boolean inspectorShown() {
    return settings.get().inspectorShown();
  }

  @Override
  public void setInspectorShown(boolean shown) {
    settings.change(now -> now.withInspectorShown(shown));
  }
}
