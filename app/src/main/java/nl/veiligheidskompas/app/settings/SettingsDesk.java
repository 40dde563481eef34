package nl.veiligheidskompas.app.settings;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.veiligheidskompas.app.task.Work;

/** The settings that are in force. Used on the thread of the window. */
public final class SettingsDesk {

  private final SettingsFile file;
  private final Work work;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ReadOnlyObjectWrapper<Boolean> kept = new ReadOnlyObjectWrapper<>(true);

  /** The settings that the file holds. */
  public SettingsDesk(SettingsFile file, Work work) {
    this.file = file;
    this.work = work;
    settings = new ReadOnlyObjectWrapper<>(file.read());
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** The folder in which this is kept, with the word list of the user. */
  public Path folder() {
    return file.folder();
  }

  public Settings get() {
    return settings.get();
  }

  /** Whether the last change could be written down; if not, it holds until the program ends. */
  public ReadOnlyObjectProperty<Boolean> kept() {
    return kept.getReadOnlyProperty();
  }

  /** Changes the settings at once and writes them behind the window. */
  public void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings.get());
    if (next.equals(settings.get())) {
      return;
    }
    settings.set(next);
    // on the thread of the plan, so that writes stay in order
    work.onPlan(
        () -> {
          file.write(next);
          return true;
        },
        kept::set,
        unwritable -> kept.set(false));
  }
}
