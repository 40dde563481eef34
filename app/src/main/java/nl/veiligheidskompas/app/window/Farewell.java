package nl.veiligheidskompas.app.window;

import java.util.function.Consumer;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.ui.Question;
import nl.veiligheidskompas.app.ui.Question.Answer;
import nl.veiligheidskompas.core.common.Texts;

/**
 * Closes a plan so that nothing gets lost: what was typed is handed in, what is on its way to the
 * disk arrives, and what cannot arrive is decided on by the user. The window never waits.
 */
final class Farewell {

  private final WindowFrame frame;
  private final PlanDoor door;
  private final Consumer<Exception> unclosed;

  /**
   * The farewell of one window.
   *
   * @param unclosed takes the failure of a file that does not close; everything in it is kept then
   */
  Farewell(WindowFrame frame, PlanDoor door, Consumer<Exception> unclosed) {
    this.frame = frame;
    this.door = door;
    this.unclosed = unclosed;
  }

  /** What is closed: the plan, its view, and how to put a copy elsewhere. */
  record Leaving(OpenPlan plan, ShellView shell, Texts texts, Consumer<Runnable> saveCopy) {}

  /** Closes the plan and goes on, unless the user thinks better of it. */
  void take(Leaving leaving, Runnable then) {
    if (!leaving.plan().work().isRunning()) {
      handIn(leaving, then);
      return;
    }
    Texts texts = leaving.texts();
    frame
        .dialogs()
        .ask(
            Question.of(
                texts.say("dialog.running.title"),
                texts.say("dialog.running.text"),
                new Answer(
                    texts.say("dialog.running.stop"),
                    () -> {
                      leaving.plan().work().cancelAll();
                      handIn(leaving, then);
                    }),
                new Answer(texts.say("dialog.stay"), () -> {})));
  }

  private void handIn(Leaving leaving, Runnable then) {
    leaving.shell().leave();
    settle(leaving, then);
  }

  /** Goes on when all steps that were given have been tried. */
  private void settle(Leaving leaving, Runnable then) {
    frame.busy().begin(leaving.texts().say("window.saving"));
    leaving
        .plan()
        .work()
        .onPlan(
            () -> true,
            all -> {
              frame.busy().end();
              if (leaving.plan().desk().state().get().save() == SaveState.NOT_SAVED) {
                ask(leaving, then);
              } else {
                close(leaving, then);
              }
            },
            unclosed);
  }

  private void ask(Leaving leaving, Runnable then) {
    Texts texts = leaving.texts();
    frame
        .dialogs()
        .ask(
            Question.of(
                texts.say("dialog.unsaved.title"),
                texts.say("dialog.unsaved.text"),
                new Answer(
                    texts.say("dialog.retry"),
                    () -> {
                      leaving.plan().desk().retry();
                      settle(leaving, then);
                    }),
                new Answer(
                    texts.say("shell.status.copy"),
                    () -> {
                      // she may think better of it while she chooses where the copy goes
                      leaving.shell().resume();
                      leaving.saveCopy().accept(() -> close(leaving, then));
                    }),
                new Answer(texts.say("dialog.unsaved.drop"), () -> close(leaving, then)),
                new Answer(texts.say("dialog.cancel"), leaving.shell()::resume)));
  }

  private void close(Leaving leaving, Runnable then) {
    leaving.shell().close();
    door.close(
        leaving.plan(),
        then,
        failure -> {
          unclosed.accept(failure);
          then.run();
        });
  }
}
