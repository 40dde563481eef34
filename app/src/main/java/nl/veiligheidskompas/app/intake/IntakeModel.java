package nl.veiligheidskompas.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.Questions;
import nl.veiligheidskompas.core.intake.ReadSheets;
import nl.veiligheidskompas.core.intake.ReadText;
import nl.veiligheidskompas.core.intake.SheetImport;
import nl.veiligheidskompas.core.intake.SheetImport.Landing;
import nl.veiligheidskompas.core.intake.SheetRecognition;
import nl.veiligheidskompas.core.intake.word.WordText;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Reads a document behind the window and takes its sheets into the plan; knows no screen. */
final class IntakeModel {

  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final ReadOnlyObjectWrapper<Stand> stand =
      new ReadOnlyObjectWrapper<>(new Stand.Choosing(null));

  /** What is being read; what comes of anything else is no longer wanted. */
  private @Nullable Request wanted;

  /** One reading. */
  private static final class Request {
    private @Nullable Running running;
  }

  IntakeModel(Workbench bench, Supplier<UUID> ids) {
    this.bench = bench;
    this.ids = ids;
  }

  ReadOnlyObjectProperty<Stand> stand() {
    return stand.getReadOnlyProperty();
  }

  /** Reads a document, in the place of what was read before. */
  void read(Path file) {
    cancel();
    Request request = new Request();
    wanted = request;
    stand.set(new Stand.Reading(file));
    SafetyPlan plan = bench.desk().plan();
    request.running =
        bench
            .work()
            .start(
                progress -> sheets(file, plan, progress),
                sheets -> arrive(request, new Stand.Read(file, sheets)),
                failure -> arrive(request, new Stand.Choosing(problem(failure))));
  }

  /** Stops reading; nothing of it stays. */
  void cancel() {
    Request request = wanted;
    wanted = null;
    if (request != null && request.running != null) {
      request.running.cancel();
    }
    stand.set(new Stand.Choosing(null));
  }

  /** The sheets of what was read, each with where it goes at first. */
  List<SheetPlan> plans(ReadSheets sheets) {
    SafetyPlan plan = bench.desk().plan();
    return sheets.sheets().stream().map(one -> new SheetPlan(plan, one, ids.get())).toList();
  }

  /** Takes the sheets over as one step and shows the first of them. */
  void take(List<SheetPlan> sheets) {
    List<Landing> landings = SheetPlan.landings(sheets);
    if (landings.isEmpty()) {
      return;
    }
    SheetImport intake = new SheetImport(ids);
    bench.desk().edit(plan -> intake.take(plan, landings));
    bench.navigator().go(new Place(ScreenName.SHEET, landings.getFirst().themeId()));
  }

  private ReadSheets sheets(Path file, SafetyPlan plan, Progress progress) throws RefusedException {
    ReadText text = WordText.read(file, ids);
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    return SheetRecognition.of(text, Questions.of(plan), bench.texts());
  }

  private void arrive(Request request, Stand outcome) {
    if (request.equals(wanted)) {
      wanted = null;
      stand.set(outcome);
    }
  }

  /** What a reader did not foresee is a damaged file to the user. */
  private static Problem problem(Exception failure) {
    return failure instanceof RefusedException refused
        ? refused.problem()
        : Problem.of("intake.damaged");
  }
}
