package nl.veiligheidskompas.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.figures.FigureCard;
import nl.veiligheidskompas.app.figures.LayoutMemory;
import nl.veiligheidskompas.app.figures.LibraryCard;
import nl.veiligheidskompas.app.figures.OwnLibrary;
import nl.veiligheidskompas.app.indicator.FigureTools;
import nl.veiligheidskompas.app.intake.IntakeCard;
import nl.veiligheidskompas.app.replace.ReplaceCard;
import nl.veiligheidskompas.app.report.Desktop;
import nl.veiligheidskompas.app.shell.OutsideActions.PlanAction;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import org.jspecify.annotations.Nullable;

/** The dialogs by which something is done with the plan as a whole. */
final class PlanTools implements FigureTools {

  private static final String DOCUMENT = ".docx";
  private static final List<String> FIGURES = List.of(".csv", ".txt", ".json", ".xlsx");
  private static final KeyCombination REPLACE =
      new KeyCodeCombination(KeyCode.H, KeyCombination.CONTROL_DOWN);

  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final DialogLayer dialogs;
  private final Desktop desktop;
  private final LayoutMemory layouts;
  private final OwnLibrary library;

  /**
   * The tools on a plan.
   *
   * @param ids gives the keys of what is new
   * @param desktop asks for files
   * @param home the folder of the user
   */
  PlanTools(Workbench bench, Supplier<UUID> ids, DialogLayer dialogs, Desktop desktop, Path home) {
    this.bench = bench;
    this.ids = ids;
    this.dialogs = dialogs;
    this.desktop = desktop;
    layouts = new LayoutMemory(home);
    library = new OwnLibrary(home);
  }

  /** What can be done now. */
  List<PlanAction> actions() {
    return isEditable()
        ? List.of(
            new PlanAction(bench.texts().say("replace.command"), REPLACE, this::openReplace),
            new PlanAction(bench.texts().say("intake.command"), null, () -> openIntake(null)),
            new PlanAction(
                bench.texts().say("figures.command"), null, () -> openFigures(List.of())),
            new PlanAction(bench.texts().say("library.command"), null, () -> addFromLibrary(null)))
        : List.of();
  }

  /**
   * Takes a Word document that is dropped there as one to read theme sheets from, and tables as
   * ones to read figures from.
   */
  void takeDropped(Node place) {
    place.addEventHandler(DragEvent.DRAG_OVER, this::over);
    place.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private boolean isEditable() {
    return bench.desk().state().get().save() != SaveState.READ_ONLY;
  }

  private void openReplace() {
    if (!dialogs.isOpen()) {
      new ReplaceCard(bench, dialogs).open();
    }
  }

  private void openIntake(@Nullable Path document) {
    if (!dialogs.isOpen()) {
      new IntakeCard(bench, ids, dialogs, desktop::askDocument).open(document);
    }
  }

  @Override
  public void readFigures() {
    openFigures(List.of());
  }

  @Override
  public @Nullable Path askPicture(String suggestedName) {
    return desktop.askPicture(suggestedName);
  }

  @Override
  public void addFromLibrary(@Nullable UUID theme) {
    if (!dialogs.isOpen()) {
      new LibraryCard(bench, ids, dialogs, theme, library).open();
    }
  }

  @Override
  public void keepInLibrary(LibraryIndicator one, Consumer<Boolean> told) {
    bench
        .work()
        .start(
            progress -> {
              library.keep(one);
              return true;
            },
            told,
            unkept -> told.accept(false));
  }

  private void openFigures(List<Path> files) {
    if (!dialogs.isOpen()) {
      new FigureCard(bench, ids, dialogs, desktop::askFigures, layouts).open(files);
    }
  }

  private void over(DragEvent event) {
    Dragboard dragged = event.getDragboard();
    if (isEditable() && (document(dragged) != null || !figures(dragged).isEmpty())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Path document = document(event.getDragboard());
    if (isEditable() && document != null) {
      openIntake(document);
      event.setDropCompleted(true);
      event.consume();
      return;
    }
    List<Path> files = figures(event.getDragboard());
    if (isEditable() && !files.isEmpty()) {
      openFigures(files);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The files with figures that are dragged; none when anything else is among them. */
  private static List<Path> figures(Dragboard dragged) {
    List<File> files = dragged.getFiles();
    boolean fit = files != null && files.stream().allMatch(PlanTools::mayHoldFigures);
    return fit && files != null ? files.stream().map(File::toPath).toList() : List.of();
  }

  private static boolean mayHoldFigures(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return FIGURES.stream().anyMatch(name::endsWith);
  }

  /** The one Word document that is dragged, or null. */
  private static @Nullable Path document(Dragboard dragged) {
    List<File> files = dragged.getFiles();
    if (files == null || files.size() != 1) {
      return null;
    }
    File file = files.getFirst();
    return file.getName().toLowerCase(Locale.ROOT).endsWith(DOCUMENT) ? file.toPath() : null;
  }
}
