package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.start.StartActions;
import nl.veiligheidskompas.core.common.Texts;

/** Does what the start asks of the window. */
final class StartService implements StartActions {

  private final FilePicker picker;
  private final NewPlans beginnings;
  private final WindowHelp help;
  private final Supplier<Texts> texts;
  private final Consumer<Path> open;

  /**
   * The service of one window.
   *
   * @param open opens the plan in a file
   */
  StartService(
      FilePicker picker,
      NewPlans beginnings,
      WindowHelp help,
      Supplier<Texts> texts,
      Consumer<Path> open) {
    this.picker = picker;
    this.beginnings = beginnings;
    this.help = help;
    this.texts = texts;
    this.open = open;
  }

  @Override
  public void open(Path file) {
    open.accept(file);
  }

  @Override
  public void choose() {
    Path file = picker.open(texts.get().say("window.file.open"));
    if (file != null) {
      open.accept(file);
    }
  }

  @Override
  public void beginEmpty() {
    beginnings.beginEmpty();
  }

  @Override
  public void beginExample() {
    beginnings.beginExample();
  }

  @Override
  public void beginFictitious() {
    beginnings.beginFictitious();
  }

  @Override
  public void beginSuccessor() {
    beginnings.beginSuccessor();
  }

  @Override
  public void firstSteps() {
    help.show(ScreenName.START);
  }

  @Override
  public void keys() {
    help.showKeys();
  }
}
