package nl.veiligheidskompas.app.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.statline.FigureFile;
import nl.veiligheidskompas.core.intake.statline.FigureMapping;
import nl.veiligheidskompas.core.intake.statline.FileStart;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Reads files behind the window and takes their figures into the plan; knows no screen. */
final class FigureModel {

  /** With more series than this nothing becomes a new indicator unless the user says so. */
  private static final int FEW = 5;

  private static final int PARTS = 1000;

  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final ReadOnlyObjectWrapper<FigureStand> stand =
      new ReadOnlyObjectWrapper<>(new FigureStand.Choosing("", null, null));

  private final LayoutMemory memory;

  /** What was said in this dialog; read behind the window. */
  private final Map<Path, FigureMapping> said = new ConcurrentHashMap<>();

  private List<Path> asked = List.of();

  /** What is being read; what comes of anything else is no longer wanted. */
  private @Nullable Request wanted;

  /** One reading, and the file that it is at. */
  private static final class Request {
    private @Nullable Running running;
    private volatile @Nullable Path file;

    String name() {
      Path at = file;
      return at == null ? "" : String.valueOf(at.getFileName());
    }
  }

  FigureModel(Workbench bench, Supplier<UUID> ids, LayoutMemory memory) {
    this.bench = bench;
    this.ids = ids;
    this.memory = memory;
  }

  ReadOnlyObjectProperty<FigureStand> stand() {
    return stand.getReadOnlyProperty();
  }

  /** Reads files, in the place of what was read before. */
  void read(List<Path> files) {
    cancel();
    asked = List.copyOf(files);
    Request request = new Request();
    wanted = request;
    stand.set(new FigureStand.Reading(files, null));
    SafetyPlan now = bench.desk().plan();
    RegionNames names = RegionNames.of(now.facts().municipality(), Areas.of(now));
    Running running =
        bench
            .work()
            .start(
                progress -> read(files, names, request, progress),
                read -> arrive(request, new FigureStand.Read(read, files)),
                failure ->
                    arrive(
                        request,
                        new FigureStand.Choosing(request.name(), problem(failure), request.file)));
    request.running = running;
    if (request.equals(wanted)) {
      stand.set(new FigureStand.Reading(files, running.share()));
    }
  }

  private List<ReadFigures> read(
      List<Path> files, RegionNames names, Request request, Progress progress)
      throws RefusedException {
    List<ReadFigures> read = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      Path file = files.get(i);
      request.file = file;
      FigureMapping mapping = mapping(file);
      String region = mapping.region();
      read.add(
          FigureFile.read(
              file,
              region == null ? names : names.calling(region),
              mapping.hints(),
              part(progress, i, files.size())));
    }
    return read;
  }

  /** What the user said of a file now, or of one with the same headings before. */
  private FigureMapping mapping(Path file) {
    FigureMapping now = said.get(file);
    if (now != null) {
      return now;
    }
    try {
      FigureMapping before =
          memory.isEmpty() ? null : memory.find(FileStart.of(file, Progress.NONE));
      if (before == null) {
        return FigureMapping.NONE;
      }
      said.put(file, before);
      return before;
    } catch (IOException | RefusedException unread) {
      // whatever is the matter with the file is said when it is read
      return FigureMapping.NONE;
    }
  }

  /** What was said of a file in this dialog; nothing when nothing was. */
  FigureMapping said(Path file) {
    return said.getOrDefault(file, FigureMapping.NONE);
  }

  /** Looks at the first rows of a file behind the window. */
  void look(Path file, Consumer<FileStart> shown) {
    bench
        .work()
        .start(
            progress -> FileStart.of(file, progress),
            shown,
            failure ->
                stand.set(
                    new FigureStand.Choosing(
                        String.valueOf(file.getFileName()), problem(failure), null)));
  }

  /** Reads the files again with what the user says of one of them, and remembers it. */
  void readAs(Path file, List<String> headings, FigureMapping mapping) {
    said.put(file, mapping);
    List<Path> all = asked.contains(file) ? asked : List.of(file);
    bench
        .work()
        .start(
            progress -> {
              memory.keep(headings, mapping);
              return mapping;
            },
            kept -> read(all),
            unkept -> read(all));
  }

  /** The progress of one of several files. */
  private static Progress part(Progress whole, int at, int count) {
    return new Progress() {
      @Override
      public void report(int done, int total) {
        whole.report(at * PARTS + done * PARTS / Math.max(1, total), count * PARTS);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }
    };
  }

  /** Stops reading; nothing of it stays. */
  void cancel() {
    Request request = wanted;
    wanted = null;
    if (request != null && request.running != null) {
      request.running.cancel();
    }
    stand.set(new FigureStand.Choosing("", null, null));
  }

  /** The series of what was read, each with where it goes at first. */
  List<SeriesChoice> choices(List<ReadFigures> files) {
    SafetyPlan plan = bench.desk().plan();
    int count = files.stream().mapToInt(file -> file.series().size()).sum();
    List<SeriesChoice> choices = new ArrayList<>();
    for (ReadFigures file : files) {
      file.series()
          .forEach(series -> choices.add(new SeriesChoice(plan, file, series, count <= FEW, ids)));
    }
    return choices;
  }

  /** Why these choices cannot be taken together, or null when they can. */
  @Nullable Problem problem(List<SeriesChoice> choices) {
    try {
      step(choices);
      return null;
    } catch (RefusedException refused) {
      return refused.problem();
    }
  }

  /** Takes the figures over as one step and shows the first indicator that they fill. */
  void take(List<SeriesChoice> choices) throws RefusedException {
    ChangeSet step = step(choices);
    if (step != null) {
      bench.desk().edit(plan -> step);
    }
    for (SeriesChoice choice : choices) {
      UUID id =
          switch (choice.destination()) {
            case Destination.Into(UUID indicator, var _) -> indicator;
            case Destination.AsNew(var _, UUID indicator) -> indicator;
            case Destination.Nowhere _ -> null;
          };
      if (id != null) {
        bench.navigator().go(new Place(ScreenName.INDICATORS, id));
        return;
      }
    }
  }

  private @Nullable ChangeSet step(List<SeriesChoice> choices) throws RefusedException {
    List<FigureChoice> chosen = choices.stream().map(SeriesChoice::choice).toList();
    String names =
        chosen.stream().map(FigureChoice::file).distinct().collect(Collectors.joining(", "));
    return new FigureImport(bench.desk().plan(), ids).take(chosen, names);
  }

  private void arrive(Request request, FigureStand outcome) {
    if (request.equals(wanted)) {
      wanted = null;
      stand.set(outcome);
    }
  }

  /** What a reader did not foresee is a damaged file to the user. */
  private static Problem problem(Exception failure) {
    return failure instanceof RefusedException refused
        ? refused.problem()
        : Problem.of("figures.damaged");
  }
}
