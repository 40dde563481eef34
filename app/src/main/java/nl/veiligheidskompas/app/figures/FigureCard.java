package nl.veiligheidskompas.app.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.PlannedValue.Status;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;

/** The dialog "Cijfers inlezen": choose files, see what becomes of every value, take it over. */
public final class FigureCard extends VBox {

  private static final double WIDTH = 860;
  private static final double PREVIEW = 360;

  /** So many series are shown at once; the others are found by typing. */
  private static final int SHOWN = 40;

  private final FigureModel model;
  private final Texts texts;
  private final DialogLayer dialogs;
  private final Supplier<List<Path>> picker;
  private final Label about = Words.wrapping("", "vk-secondary");
  private final Label refusal = Words.wrapping("", "vk-error");
  private final ProgressBar progress = new ProgressBar();
  private final TextField search = new TextField();
  private final VBox files = new VBox(2);
  private final VBox series = new VBox(16);
  private final ScrollPane preview = new ScrollPane(series);
  private final Label counts = Words.wrapping("", "vk-secondary");
  private final Button choose;
  private final Button take;
  private final Button cancel;
  private List<SeriesChoice> choices = List.of();

  /**
   * A dialog that is not shown yet.
   *
   * @param ids gives the keys of what is new
   * @param picker asks for files with figures; none when the user changes her mind
   */
  public FigureCard(
      Workbench bench, Supplier<UUID> ids, DialogLayer dialogs, Supplier<List<Path>> picker) {
    super(12);
    this.dialogs = dialogs;
    this.picker = picker;
    texts = bench.texts();
    model = new FigureModel(bench, ids);
    choose = Buttons.outlined(texts.say("figures.choose"), Icon.FOLDER, this::choose);
    choose.setId("figures-choose");
    take = Buttons.primary(texts.say("figures.take"), Icon.PASTE, this::take);
    take.setId("figures-take");
    cancel = Buttons.outlined(texts.say("figures.cancel"), Icon.CLOSE, this::cancel);
    cancel.setId("figures-cancel");
    refusal.setId("figures-refusal");
    counts.setId("figures-counts");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(texts.say("figures.progress"));
    search.setId("figures-search");
    search.setPromptText(texts.say("figures.search"));
    search.setAccessibleText(texts.say("figures.search"));
    search.textProperty().subscribe(words -> showSeries());
    series.getStyleClass().add("vk-dialog-lines");
    preview.setFitToWidth(true);
    preview.setPrefViewportHeight(PREVIEW);
    preview.getStyleClass().add("vk-scroll");
    preview.setFocusTraversable(false);
    HBox buttons = new HBox(8, choose, take, cancel);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Words.wrapping(texts.say("figures.title"), "vk-section"),
            about,
            refusal,
            progress,
            files,
            search,
            preview,
            counts,
            buttons);
    model.stand().subscribe(this::show);
  }

  /** Shows the dialog; files that are given are read at once. */
  public void open(List<Path> given) {
    dialogs.show(this, texts.say("figures.title"), WIDTH, model::cancel);
    if (!given.isEmpty()) {
      model.read(given);
    }
  }

  private void choose() {
    List<Path> chosen = picker.get();
    if (!chosen.isEmpty()) {
      model.read(chosen);
    }
  }

  private void take() {
    try {
      model.take(choices);
      dialogs.close();
    } catch (RefusedException refused) {
      say(refusal, texts.say(refused.problem()));
    }
  }

  /** Stops what is being read, else closes the dialog. */
  private void cancel() {
    boolean reading = model.stand().get() instanceof FigureStand.Reading;
    model.cancel();
    if (reading) {
      choose.requestFocus();
    } else {
      dialogs.close();
    }
  }

  private void show(FigureStand stand) {
    progress.progressProperty().unbind();
    files.getChildren().clear();
    choices = List.of();
    say(refusal, "");
    switch (stand) {
      case FigureStand.Choosing(String file, Problem problem) -> {
        about.setText(texts.say("figures.about"));
        if (problem != null) {
          say(refusal, texts.say("figures.refused", file, texts.say(problem)));
        }
      }
      case FigureStand.Reading reading -> {
        about.setText(texts.say("figures.reading", names(reading.files())));
        if (reading.share() != null) {
          progress.progressProperty().bind(reading.share());
        }
      }
      case FigureStand.Read read -> {
        choices = model.choices(read.files());
        about.setText(texts.say("figures.read"));
        read.files().forEach(this::addFile);
      }
    }
    boolean reading = stand instanceof FigureStand.Reading;
    reveal(progress, reading);
    reveal(files, !files.getChildren().isEmpty());
    reveal(search, choices.size() > 5);
    reveal(preview, !choices.isEmpty());
    choose.setDisable(reading);
    cancel.setText(texts.say(reading ? "figures.stop" : "figures.cancel"));
    search.clear();
    showSeries();
    if (reading) {
      cancel.requestFocus();
    } else if (!choices.isEmpty()) {
      take.requestFocus();
    }
  }

  private void addFile(ReadFigures file) {
    String region = file.region().isEmpty() ? "–" : file.region();
    files
        .getChildren()
        .add(
            Words.wrapping(
                texts.say("figures.file", file.file(), texts.word(file.dialect()), region)));
    file.notes()
        .forEach(
            note -> files.getChildren().add(Words.wrapping(note.sentence(texts), "vk-caption")));
  }

  private void showSeries() {
    series.getChildren().clear();
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    int left = 0;
    for (int i = 0; i < choices.size(); i++) {
      SeriesChoice choice = choices.get(i);
      boolean found = choice.series().series().name().toLowerCase(Locale.ROOT).contains(words);
      if (found && series.getChildren().size() < SHOWN) {
        series.getChildren().add(new SeriesPart(choice, i, texts, this::showTake));
      } else if (found) {
        left++;
      }
    }
    if (left > 0) {
      series.getChildren().add(Words.wrapping(texts.say("figures.more", left), "vk-secondary"));
    }
    preview.setVvalue(0);
    showTake();
  }

  private void showTake() {
    List<SeriesChoice> taken = choices.stream().filter(SeriesChoice::isTaken).toList();
    Problem problem = taken.isEmpty() ? null : model.problem(choices);
    if (!choices.isEmpty()) {
      say(refusal, problem == null ? "" : texts.say(problem));
    }
    say(counts, choices.isEmpty() ? "" : sum(taken));
    reveal(take, !choices.isEmpty());
    take.setDisable(taken.isEmpty() || problem != null);
  }

  private String sum(List<SeriesChoice> taken) {
    return texts.say(
        "figures.sum",
        taken.size(),
        choices.size(),
        count(taken, Status.NEW),
        count(taken, Status.CHANGED),
        count(taken, Status.SAME),
        count(taken, Status.MISSING));
  }

  private static long count(List<SeriesChoice> taken, Status status) {
    return taken.stream()
        .flatMap(choice -> choice.values().stream())
        .filter(value -> value.status() == status)
        .count();
  }

  private static void say(Label label, String words) {
    label.setText(words);
    reveal(label, !words.isEmpty());
  }

  private static void reveal(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static String names(List<Path> chosen) {
    return chosen.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
