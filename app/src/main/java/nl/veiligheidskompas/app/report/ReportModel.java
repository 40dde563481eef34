package nl.veiligheidskompas.app.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import org.jspecify.annotations.Nullable;

/** What the screen of reports shows and does; knows no screen. */
final class ReportModel {

  /** A heading of the document with its level, 1 or 2. */
  record Entry(int level, String words) {}

  /** How the last export stands. */
  sealed interface Stand {
    /** Nothing was exported yet. */
    record Idle() implements Stand {}

    /** An export is on its way. */
    record Busy(Running running) implements Stand {}

    /** The file is there. */
    record Done(Path file, Export.Outcome outcome) implements Stand {}

    /** The user stopped it; nothing is left. */
    record Stopped() implements Stand {}

    /** It was refused or failed; nothing is left. */
    record Failed(Problem problem) implements Stand {}
  }

  private final PlanDesk desk;
  private final Export export;
  private final Work work;
  private final ObjectProperty<@Nullable RaadsplanOptions> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Path> template = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(new Stand.Idle());

  ReportModel(PlanDesk desk, Export export, Work work) {
    this.desk = desk;
    this.export = export;
    this.work = work;
  }

  /** What was chosen, or the usual choice for the stage of the plan. */
  RaadsplanOptions options() {
    RaadsplanOptions options = chosen.get();
    return options == null ? RaadsplanOptions.usual(desk.plan().facts().stage()) : options;
  }

  void choose(RaadsplanOptions options) {
    chosen.set(options);
  }

  ObjectProperty<@Nullable RaadsplanOptions> chosen() {
    return chosen;
  }

  /** The municipality's own template, or null for the built-in one. */
  ObjectProperty<@Nullable Path> template() {
    return template;
  }

  ReadOnlyObjectProperty<Stand> stand() {
    return stand.getReadOnlyProperty();
  }

  /** What will be in the document: its headings of the first two levels, in order. */
  List<Entry> contents() {
    List<Entry> entries = new ArrayList<>();
    collect(document().blocks(), entries);
    return entries;
  }

  private static void collect(List<ReportBlock> blocks, List<Entry> entries) {
    for (ReportBlock block : blocks) {
      if (block instanceof ReportBlock.Heading heading && heading.kind().inContents()) {
        entries.add(new Entry(heading.kind().level(), heading.text().plain()));
      } else if (block instanceof ReportBlock.Landscape landscape) {
        collect(landscape.blocks(), entries);
      }
    }
  }

  private CouncilDocument document() {
    DeskState state = desk.state().get();
    return export.compose(state.plan(), state.findings(), options());
  }

  /** A name for the file that says which plan it is of. */
  String fileName() {
    String town = desk.plan().facts().municipality().name();
    String years =
        desk.plan().facts().period().startYear() + "-" + desk.plan().facts().period().endYear();
    String name = ("Raadsplan " + town + " " + years).replaceAll("[\\\\/:*?\"<>|]", " ");
    return name.replaceAll(" +", " ").strip() + ".docx";
  }

  boolean isBusy() {
    return stand.get() instanceof Stand.Busy;
  }

  /** Writes the document of the plan as it is now; editing may go on meanwhile. */
  void export(Path target) {
    if (isBusy()) {
      return;
    }
    CouncilDocument document = document();
    Path look = template.get();
    stand.set(new Stand.Idle());
    Running running =
        work.start(
            progress -> export.write(document, look, target, progress),
            outcome -> stand.set(new Stand.Done(target, outcome)),
            this::failed);
    if (stand.get() instanceof Stand.Idle) {
      stand.set(new Stand.Busy(running));
    }
  }

  /** Asks a running export to stop. */
  void cancel() {
    if (stand.get() instanceof Stand.Busy busy) {
      busy.running().cancel();
    }
  }

  private void failed(Exception failure) {
    if (failure instanceof CancellationException) {
      stand.set(new Stand.Stopped());
    } else if (failure instanceof RefusedException refused) {
      stand.set(new Stand.Failed(refused.problem()));
    } else {
      stand.set(new Stand.Failed(Problem.of("report.failed")));
    }
  }
}
