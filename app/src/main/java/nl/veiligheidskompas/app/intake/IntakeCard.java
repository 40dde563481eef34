package nl.veiligheidskompas.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** The dialog "Themablad uit Word": choose a document, see what goes where, take it over. */
public final class IntakeCard extends VBox {

  private static final double WIDTH = 760;
  private static final double PREVIEW = 380;

  private final IntakeModel model;
  private final Texts texts;
  private final DialogLayer dialogs;
  private final Supplier<@Nullable Path> picker;
  private final Label about = Words.wrapping("", "vk-secondary");
  private final Label refusal = Words.wrapping("", "vk-error");
  private final Label losses = Words.wrapping("", "vk-secondary");
  private final VBox sheets = new VBox(20);
  private final ScrollPane preview = new ScrollPane(sheets);
  private final Button choose;
  private final Button take;
  private final Button cancel;
  private List<SheetPlan> plans = List.of();

  /**
   * A dialog that is not shown yet.
   *
   * @param ids gives the keys of what is new
   * @param picker asks for a Word document; null when the user changes her mind
   */
  public IntakeCard(
      Workbench bench, Supplier<UUID> ids, DialogLayer dialogs, Supplier<@Nullable Path> picker) {
    super(12);
    this.dialogs = dialogs;
    this.picker = picker;
    texts = bench.texts();
    model = new IntakeModel(bench, ids);
    choose = Buttons.outlined(texts.say("intake.choose"), Icon.FOLDER, this::choose);
    choose.setId("intake-choose");
    take = Buttons.primary(texts.say("intake.take"), Icon.PASTE, this::take);
    take.setId("intake-take");
    cancel = Buttons.outlined(texts.say("intake.cancel"), Icon.CLOSE, this::cancel);
    cancel.setId("intake-cancel");
    refusal.setId("intake-refusal");
    losses.setId("intake-losses");
    sheets.getStyleClass().add("vk-dialog-lines");
    preview.setFitToWidth(true);
    preview.setPrefViewportHeight(PREVIEW);
    preview.getStyleClass().add("vk-scroll");
    preview.setFocusTraversable(false);
    HBox buttons = new HBox(8, choose, take, cancel);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Words.wrapping(texts.say("intake.title"), "vk-section"),
            about,
            refusal,
            preview,
            losses,
            buttons);
    model.stand().subscribe(this::show);
  }

  /** Shows the dialog; with a document it is read at once. */
  public void open(@Nullable Path document) {
    dialogs.show(this, texts.say("intake.title"), WIDTH, model::cancel);
    if (document != null) {
      model.read(document);
    }
  }

  private void choose() {
    Path file = picker.get();
    if (file != null) {
      model.read(file);
    }
  }

  private void take() {
    List<SheetPlan> chosen = plans;
    dialogs.close();
    model.take(chosen);
  }

  /** Stops what is being read, else closes the dialog. */
  private void cancel() {
    boolean reading = model.stand().get() instanceof Stand.Reading;
    model.cancel();
    if (reading) {
      choose.requestFocus();
    } else {
      dialogs.close();
    }
  }

  private void show(Stand stand) {
    switch (stand) {
      case Stand.Choosing choosing -> {
        about.setText(texts.say("intake.about"));
        say(refusal, choosing.refusal() == null ? "" : texts.say(choosing.refusal()));
        showSheets(List.of(), "");
      }
      case Stand.Reading reading -> {
        about.setText(texts.say("intake.reading", name(reading.file())));
        say(refusal, "");
        showSheets(List.of(), "");
      }
      case Stand.Read read -> {
        int count = read.sheets().sheets().size();
        about.setText(
            texts.say(count == 1 ? "intake.read.one" : "intake.read", name(read.file()), count));
        showSheets(model.plans(read.sheets()), read.sheets().losses(texts));
        take.requestFocus();
      }
    }
    boolean reading = stand instanceof Stand.Reading;
    choose.setDisable(reading);
    cancel.setText(texts.say(reading ? "intake.stop" : "intake.cancel"));
    if (reading) {
      cancel.requestFocus();
    }
  }

  private void showSheets(List<SheetPlan> shown, String left) {
    plans = shown;
    sheets.getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      sheets.getChildren().add(new SheetPart(shown.get(i), i, texts, this::showTake));
    }
    preview.setVvalue(0);
    reveal(preview, !shown.isEmpty());
    say(losses, left);
    showTake();
  }

  private void showTake() {
    reveal(take, !plans.isEmpty());
    take.setDisable(SheetPlan.landings(plans).isEmpty());
  }

  private static void say(Label label, String words) {
    label.setText(words);
    reveal(label, !words.isEmpty());
  }

  private static void reveal(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
