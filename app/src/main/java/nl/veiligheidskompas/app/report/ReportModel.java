package nl.veiligheidskompas.app.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.report.Export.ReportRequest;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StyleLink;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.council.CouncilReport;
import nl.veiligheidskompas.core.report.council.ReportChoice;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.word.TemplateReport;
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

    /** All documents are in the folder; some sheets may have been shortened. */
    record AllDone(Path folder, int documents, List<String> shortened) implements Stand {}

    /** Files of these names are in the folder already; nothing was written. */
    record Existing(Path folder, List<String> names) implements Stand {}

    /** The user stopped it; nothing is left of the document that was being made. */
    record Stopped() implements Stand {}

    /** It was refused or failed; nothing is left. */
    record Failed(Problem problem) implements Stand {}
  }

  private final PlanDesk desk;
  private final Export export;
  private final Work work;
  private final PartsModel parts;
  private final ObjectProperty<@Nullable ReportChoice> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Path> template = new SimpleObjectProperty<>();
  private List<StyleLink> inspected = List.of();
  private final ReadOnlyObjectWrapper<@Nullable TemplateReport> house =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> refusedTemplate =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(new Stand.Idle());

  ReportModel(PlanDesk desk, Export export, Work work, Supplier<UUID> ids) {
    parts = new PartsModel(desk, export, () -> request(), ids);
    this.desk = desk;
    this.export = export;
    this.work = work;
  }

  /** What was chosen, or the usual choice for the stage of the plan. */
  ReportChoice choice() {
    PlanFacts facts = desk.plan().facts();
    ReportChoice choice = chosen.get();
    if (choice == null) {
      return ReportChoice.usual(CouncilReport.RAADSPLAN, facts);
    }
    // the period of the plan may have changed since a year of it was chosen
    return ReportChoice.hasYear(facts, choice.year())
        ? choice
        : choice.withYear(facts.period().startYear());
  }

  void choose(ReportChoice choice) {
    chosen.set(choice);
  }

  ObjectProperty<@Nullable ReportChoice> chosen() {
    return chosen;
  }

  /** The municipality's own template, or null for the built-in one. */
  ObjectProperty<@Nullable Path> template() {
    return template;
  }

  /** What was found in the template; null while it is being read, and for the built-in one. */
  ReadOnlyObjectProperty<@Nullable TemplateReport> house() {
    return house.getReadOnlyProperty();
  }

  /** Why the template that was chosen last cannot be used; null when it can. */
  ReadOnlyObjectProperty<@Nullable Problem> refusedTemplate() {
    return refusedTemplate.getReadOnlyProperty();
  }

  /** Reads a template and uses it from then on, unless it cannot be used. */
  void useTemplate(Path chosen) {
    SafetyPlan plan = desk.plan();
    inspected = Publication.of(plan).styles();
    refusedTemplate.set(null);
    work.start(
        progress -> export.inspect(plan, chosen),
        report -> {
          house.set(report);
          template.set(chosen);
        },
        failure ->
            refusedTemplate.set(
                failure instanceof RefusedException refused
                    ? refused.problem()
                    : Problem.of("template.damaged")));
  }

  void dropTemplate() {
    refusedTemplate.set(null);
    house.set(null);
    template.set(null);
  }

  /** Lets a style of the template stand for one of ours; an empty name goes by the names again. */
  void link(String style, String theirs) {
    desk.edit(plan -> PublicationEdits.style(plan, style, theirs));
  }

  /** Reads the template again when other styles of it stand for ours than when it was read. */
  void refreshHouse() {
    Path now = template.get();
    if (now != null && !inspected.equals(Publication.of(desk.plan()).styles())) {
      useTemplate(now);
    }
  }

  /** Writes a page that shows the styles. */
  void sample(Path target) {
    if (isBusy()) {
      return;
    }
    SafetyPlan plan = desk.plan();
    Path look = template.get();
    stand.set(new Stand.Idle());
    Running running =
        work.start(
            progress -> export.sample(plan, look, target, progress),
            outcome -> stand.set(new Stand.Done(target, outcome)),
            this::failed);
    if (stand.get() instanceof Stand.Idle) {
      stand.set(new Stand.Busy(running));
    }
  }

  ReadOnlyObjectProperty<Stand> stand() {
    return stand.getReadOnlyProperty();
  }

  /** What will be in the document: its headings of the first two levels, in order. */
  List<Entry> contents() {
    List<ReportBlock> blocks = export.preview(request()).blocks();
    boolean named = blocks.stream().anyMatch(ReportBlock.Contents.class::isInstance);
    List<Entry> entries = new ArrayList<>();
    collect(blocks, named, entries);
    return entries;
  }

  /** A document with contents of its own shows what these name, a short one every question. */
  private static void collect(List<ReportBlock> blocks, boolean named, List<Entry> entries) {
    for (ReportBlock block : blocks) {
      if (block instanceof ReportBlock.Heading heading) {
        HeadingKind kind = heading.kind();
        if (named ? kind.inContents() : kind.level() <= 2) {
          entries.add(new Entry(kind.level(), heading.text().plain()));
        }
      } else if (block instanceof ReportBlock.Landscape landscape) {
        collect(landscape.blocks(), named, entries);
      }
    }
  }

  boolean isEditable() {
    return desk.isEditable();
  }

  /** What is chosen of the parts of the document. */
  PartsModel parts() {
    return parts;
  }

  /** The theme that a sheet is called after, or null when it is of none. */
  @Nullable UUID theme(String sheet) {
    return ThemeFacts.of(desk.plan()).stream()
        .filter(theme -> theme.name().equals(sheet))
        .map(theme -> theme.sheet().id())
        .findFirst()
        .orElse(null);
  }

  private ReportRequest request() {
    return request(choice());
  }

  private ReportRequest request(ReportChoice choice) {
    DeskState state = desk.state().get();
    return new ReportRequest(state.plan(), state.findings(), choice);
  }

  /** A name for the file that says which plan it is of. */
  String fileName() {
    return fileName(choice());
  }

  private String fileName(ReportChoice choice) {
    String town = desk.plan().facts().municipality().name();
    Period period = desk.plan().facts().period();
    String years =
        choice.report() == CouncilReport.VOORTGANG
            ? String.valueOf(choice.year())
            : period.startYear() + "-" + period.endYear();
    String kind = documentName(choice.report());
    String name = (kind + " " + town + " " + years).replaceAll("[\\\\/:*?\"<>|]", " ");
    return name.replaceAll(" +", " ").strip() + ".docx";
  }

  /** Files are called after the document, in Dutch whatever the language of the screen. */
  private static String documentName(CouncilReport report) {
    String code = report.code();
    return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
  }

  boolean isBusy() {
    return stand.get() instanceof Stand.Busy;
  }

  /** Writes the document of the plan as it is now; editing may go on meanwhile. */
  void export(Path target) {
    if (isBusy()) {
      return;
    }
    ReportRequest request = request();
    Path look = template.get();
    stand.set(new Stand.Idle());
    Running running =
        work.start(
            progress -> export.write(request, look, target, progress),
            outcome -> stand.set(new Stand.Done(target, outcome)),
            this::failed);
    if (stand.get() instanceof Stand.Idle) {
      stand.set(new Stand.Busy(running));
    }
  }

  /** Writes every document into a folder; asks first when files of their names are there. */
  void exportAll(Path folder) {
    List<String> there =
        documents(folder).keySet().stream()
            .filter(Files::exists)
            .map(file -> String.valueOf(file.getFileName()))
            .toList();
    if (there.isEmpty()) {
      writeAll(folder);
    } else if (!isBusy()) {
      stand.set(new Stand.Existing(folder, there));
    }
  }

  /** Writes every document, over the files that were asked about. */
  void replaceAll() {
    if (stand.get() instanceof Stand.Existing existing) {
      writeAll(existing.folder());
    }
  }

  /** Leaves the files that were asked about as they are. */
  void keepAll() {
    stand.set(new Stand.Idle());
  }

  private Map<Path, ReportRequest> documents(Path folder) {
    Map<Path, ReportRequest> documents = new LinkedHashMap<>();
    for (CouncilReport report : CouncilReport.values()) {
      ReportChoice choice = choice().of(report);
      documents.put(folder.resolve(fileName(choice)), request(choice));
    }
    return documents;
  }

  private void writeAll(Path folder) {
    if (isBusy()) {
      return;
    }
    Map<Path, ReportRequest> documents = documents(folder);
    Batch batch = new Batch(export, template.get(), documents);
    stand.set(new Stand.Idle());
    Running running =
        work.start(
            batch::write,
            shortened -> stand.set(new Stand.AllDone(folder, documents.size(), shortened)),
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
