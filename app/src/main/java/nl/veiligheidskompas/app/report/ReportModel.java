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
import nl.veiligheidskompas.core.plan.DocumentForm;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.council.CouncilReport;
import nl.veiligheidskompas.core.report.council.ReportChoice;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
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
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable ReportChoice> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Path> template = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(new Stand.Idle());

  ReportModel(PlanDesk desk, Export export, Work work, Supplier<UUID> ids) {
    this.ids = ids;
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

  /** The parts of the document in their order, those that are left out too. */
  List<ChosenPart> parts() {
    return export.parts(request());
  }

  /** Whether parts were chosen or ordered for this document. */
  boolean isArranged() {
    return !form().parts().isEmpty();
  }

  /** The text of the municipality that a part is, or null when it is of the plan. */
  @Nullable OwnText ownText(String part) {
    return form().texts().stream().filter(one -> one.part().equals(part)).findFirst().orElse(null);
  }

  private DocumentForm form() {
    return Publication.of(desk.plan()).form(document());
  }

  private String document() {
    return choice().report().code();
  }

  private List<PartPlace> places() {
    return new ArrayList<>(parts().stream().map(ChosenPart::place).toList());
  }

  /** Takes the part at that place into the document, or leaves it out. */
  void include(int at, boolean shown) {
    List<PartPlace> places = places();
    places.set(at, new PartPlace(places.get(at).part(), shown));
    arrange(places);
  }

  /** Moves the part at that place so many places. */
  void move(int at, int places) {
    List<PartPlace> moved = places();
    PartPlace part = moved.remove(at);
    moved.add(Math.clamp((long) at + places, 0, moved.size()), part);
    arrange(moved);
  }

  private void arrange(List<PartPlace> places) {
    String document = document();
    desk.edit(plan -> PublicationEdits.arrange(plan, document, places));
  }

  void arrangeAsUsual() {
    String document = document();
    desk.edit(plan -> PublicationEdits.usual(plan, document));
  }

  /** Adds a text in front, where a foreword stands, and answers its key. */
  UUID addText(String title) {
    OwnText text = new OwnText(ids.get(), title, "", false);
    List<PartPlace> places = places();
    places.addFirst(new PartPlace(text.part(), true));
    String document = document();
    desk.edit(plan -> PublicationEdits.add(plan, document, text, places));
    return text.id();
  }

  void change(OwnText text) {
    String document = document();
    desk.edit(plan -> PublicationEdits.change(plan, document, text));
  }

  void removeText(UUID id) {
    String document = document();
    desk.edit(plan -> PublicationEdits.remove(plan, document, id));
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
