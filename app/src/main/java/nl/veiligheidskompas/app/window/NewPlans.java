package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.start.NewPlanCard;
import nl.veiligheidskompas.app.start.SuccessorCard;
import nl.veiligheidskompas.app.ui.Question;
import nl.veiligheidskompas.app.ui.Question.Answer;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.plan.NewPlan;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.Successor;
import org.jspecify.annotations.Nullable;

/** The ways to begin a plan: what is asked, where the file goes, and then it is opened. */
final class NewPlans {

  private final WindowFrame frame;
  private final ProgramParts parts;
  private final FilePicker picker;
  private final PlanDoor door;
  private final WindowFaults faults;
  private final Supplier<Texts> texts;
  private final Consumer<Path> open;

  /**
   * The beginnings of one window.
   *
   * @param open opens a file that was made
   */
  NewPlans(
      WindowFrame frame,
      ProgramParts parts,
      FilePicker picker,
      PlanDoor door,
      WindowFaults faults,
      Supplier<Texts> texts,
      Consumer<Path> open) {
    this.frame = frame;
    this.parts = parts;
    this.picker = picker;
    this.door = door;
    this.faults = faults;
    this.texts = texts;
    this.open = open;
  }

  /** Asks for municipality and period and makes a plan without themes. */
  void beginEmpty() {
    NewPlanCard card =
        new NewPlanCard(
            texts.get(),
            NewPlan.nextPeriod(parts.clock()),
            (town, period) -> {
              frame.dialogs().close();
              keep(NewPlan.empty(town, period, parts.ids()), open);
            },
            frame.dialogs()::close);
    frame.dialogs().show(card, say("start.form.empty.title"), () -> {});
  }

  /** Makes a plan of the example. */
  void beginExample() {
    begin(Examples.names().getFirst());
  }

  /** Makes a plan of the example that has invented figures. */
  void beginFictitious() {
    begin(Examples.names().getLast());
  }

  private void begin(String example) {
    behind(() -> parts.examples().get().load(example), plan -> keep(plan, open));
  }

  /** Asks for a plan, and for what its successor takes over. */
  void beginSuccessor() {
    Path source = picker.open(say("start.form.successor.choose"));
    if (source != null) {
      frame.busy().begin(say("window.reading"));
      door.read(
          source,
          plan -> {
            frame.busy().end();
            askWhatToKeep(plan);
          },
          failure -> {
            frame.busy().end();
            tell(failure);
          });
    }
  }

  /** Asks where to put a plan, and writes it there as a new file. */
  void keep(SafetyPlan plan, Consumer<Path> kept) {
    @Nullable Path file = picker.save(say("window.file.save"), PlanFileName.of(plan, texts.get()));
    if (file == null) {
      return;
    }
    frame.busy().begin(say("window.making"));
    door.create(
        file,
        () -> plan,
        made -> {
          frame.busy().end();
          kept.accept(made);
        },
        failure -> {
          frame.busy().end();
          askElsewhere(plan, kept, faults.sentence(failure));
        });
  }

  private void askWhatToKeep(SafetyPlan plan) {
    SuccessorCard card =
        new SuccessorCard(
            texts.get(),
            plan,
            (keep, period) -> {
              frame.dialogs().close();
              keep(Successor.of(plan, keep, period, parts.ids()), open);
            },
            frame.dialogs()::close);
    frame.dialogs().show(card, say("start.form.successor.title"), () -> {});
  }

  private void askElsewhere(SafetyPlan plan, Consumer<Path> kept, String why) {
    frame
        .dialogs()
        .ask(
            Question.of(
                say("window.file.refused"),
                why,
                new Answer(say("window.file.other"), () -> keep(plan, kept)),
                new Answer(say("dialog.cancel"), () -> {})));
  }

  private void tell(Exception failure) {
    frame
        .dialogs()
        .ask(
            Question.of(
                say("window.open.refused"),
                faults.sentence(failure),
                new Answer(say("dialog.close"), () -> {})));
  }

  private void behind(Callable<SafetyPlan> job, Consumer<SafetyPlan> done) {
    frame.busy().begin(say("window.making"));
    parts
        .work()
        .onPlan(
            job,
            plan -> {
              frame.busy().end();
              done.accept(plan);
            },
            failure -> {
              frame.busy().end();
              faults.show(failure);
            });
  }

  private String say(String key) {
    return texts.get().say(key);
  }
}
