package nl.veiligheidskompas.app.start;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Parent;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Texts;

/** The start as the window shows it. */
public final class StartScreen {

  private final StartModel model;
  private final StartView view;

  /**
   * The start for the plans that the settings remember.
   *
   * @param home the folder of the user, which is not written out in paths
   */
  public StartScreen(
      SettingsDesk settings, Texts texts, Clock clock, Path home, StartActions actions) {
    model = new StartModel(settings, texts, clock, home);
    view = new StartView(model, settings, texts, actions);
  }

  /** What the window shows; always the same node. */
  public Parent view() {
    return view;
  }

  /** Looks behind the window which plans can be opened. */
  public void look(PlanFiles files, Work work) {
    model.look(files, work, view::show);
  }

  /** Says why something could not be done. */
  public void say(String sentence) {
    view.say(sentence);
  }
}
