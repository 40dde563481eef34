package nl.veiligheidskompas.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.intake.IntakeCard;
import nl.veiligheidskompas.app.replace.ReplaceCard;
import nl.veiligheidskompas.app.shell.OutsideActions.PlanAction;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.DialogLayer;
import org.jspecify.annotations.Nullable;

/** The dialogs by which something is done with the plan as a whole. */
final class PlanTools {

  private static final String DOCUMENT = ".docx";
  private static final KeyCombination REPLACE =
      new KeyCodeCombination(KeyCode.H, KeyCombination.CONTROL_DOWN);

  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final DialogLayer dialogs;
  private final Supplier<@Nullable Path> picker;

  /**
   * The tools on a plan.
   *
   * @param ids gives the keys of what is new
   * @param picker asks for a Word document
   */
  PlanTools(
      Workbench bench, Supplier<UUID> ids, DialogLayer dialogs, Supplier<@Nullable Path> picker) {
    this.bench = bench;
    this.ids = ids;
    this.dialogs = dialogs;
    this.picker = picker;
  }

  /** What can be done now. */
  List<PlanAction> actions() {
    return isEditable()
        ? List.of(
            new PlanAction(bench.texts().say("replace.command"), REPLACE, this::openReplace),
            new PlanAction(bench.texts().say("intake.command"), null, () -> openIntake(null)))
        : List.of();
  }

  /** Takes a Word document that is dropped there as one to read theme sheets from. */
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
      new IntakeCard(bench, ids, dialogs, picker).open(document);
    }
  }

  private void over(DragEvent event) {
    if (isEditable() && document(event.getDragboard()) != null) {
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
    }
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
