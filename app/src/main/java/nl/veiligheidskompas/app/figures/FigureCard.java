package nl.veiligheidskompas.app.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.ReadingCard;
import nl.veiligheidskompas.app.ui.Reveal;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.PlannedValue.Status;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.statline.FileStart;

/** The dialog "Cijfers inlezen": choose files, see what becomes of every value, take it over. */
public final class FigureCard extends ReadingCard {

  private static final double WIDTH = 860;
  private static final double PREVIEW = 360;
  private static final double BETWEEN = 16;

  /** So many series are shown at once; the others are found by typing. */
  private static final int SHOWN = 40;

  private final FigureModel model;
  private final Texts texts;
  private final Supplier<List<Path>> picker;
  private final ProgressBar progress = new ProgressBar();
  private final TextField search = new TextField();
  private final VBox files = new VBox(2);
  private List<SeriesChoice> choices = List.of();

  /**
   * A dialog that is not shown yet.
   *
   * @param ids gives the keys of what is new
   * @param picker asks for files with figures; none when the user changes her mind
   * @param memory knows what was said of files before
   */
  public FigureCard(
      Workbench bench,
      Supplier<UUID> ids,
      DialogLayer dialogs,
      Supplier<List<Path>> picker,
      LayoutMemory memory) {
    super("figures", bench.texts(), dialogs, PREVIEW, BETWEEN);
    this.picker = picker;
    texts = bench.texts();
    model = new FigureModel(bench, ids, memory);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(texts.say("figures.progress"));
    search.setId("figures-search");
    search.setPromptText(texts.say("figures.search"));
    search.setAccessibleText(texts.say("figures.search"));
    search.textProperty().subscribe(words -> showSeries());
    build("figures-counts", progress, files, search);
    model.stand().subscribe(this::show);
  }

  /** Shows the dialog; files that are given are read at once. */
  public void open(List<Path> given) {
    show(WIDTH);
    if (!given.isEmpty()) {
      model.read(given);
    }
  }

  @Override
  protected void choose() {
    List<Path> chosen = picker.get();
    if (!chosen.isEmpty()) {
      model.read(chosen);
    }
  }

  @Override
  protected void take() {
    try {
      model.take(choices);
      close();
    } catch (RefusedException refused) {
      refuse(texts.say(refused.problem()));
    }
  }

  @Override
  protected boolean isReading() {
    return model.stand().get() instanceof FigureStand.Reading;
  }

  @Override
  protected void stop() {
    model.cancel();
  }

  private void show(FigureStand stand) {
    progress.progressProperty().unbind();
    files.getChildren().clear();
    choices = List.of();
    refuse("");
    switch (stand) {
      case FigureStand.Choosing(String file, Problem problem, Path path) -> {
        say(texts.say("figures.about"));
        if (problem != null) {
          refuse(texts.say("figures.refused", file, texts.say(problem)));
        }
        if (path != null) {
          addLayout(path, 0, "figures.layout.open");
        }
      }
      case FigureStand.Reading reading -> {
        say(texts.say("figures.reading", names(reading.files())));
        if (reading.share() != null) {
          progress.progressProperty().bind(reading.share());
        }
      }
      case FigureStand.Read read -> {
        choices = model.choices(read.files());
        say(texts.say("figures.read"));
        for (int i = 0; i < read.files().size(); i++) {
          addFile(read.files().get(i));
          addLayout(read.paths().get(i), i, "figures.layout.other");
        }
      }
    }
    Reveal.node(progress, isReading());
    Reveal.node(files, !files.getChildren().isEmpty());
    Reveal.node(search, choices.size() > 5);
    search.clear();
    showSeries();
    showReading(isReading());
    if (!choices.isEmpty()) {
      goToTake();
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

  /** A link that opens the form in which the user says how a file is laid out. */
  private void addLayout(Path file, int number, String key) {
    Hyperlink link =
        Buttons.link(texts.say(key), () -> model.look(file, start -> ask(file, start)));
    link.setId("figures-layout-" + number);
    files.getChildren().add(link);
  }

  private void ask(Path file, FileStart start) {
    refuse("");
    say(String.valueOf(file.getFileName()));
    choices = List.of();
    showSeries();
    LayoutForm form =
        new LayoutForm(
            texts,
            start,
            model.said(file),
            (headings, mapping) -> model.readAs(file, headings, mapping));
    files.getChildren().clear();
    Reveal.node(search, false);
    parts().getChildren().setAll(form);
    showParts(true);
    Node first = form.lookup("#figures-layout-row");
    if (first != null) {
      first.requestFocus();
    }
  }

  private void showSeries() {
    parts().getChildren().clear();
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    int left = 0;
    for (int i = 0; i < choices.size(); i++) {
      SeriesChoice choice = choices.get(i);
      boolean found = choice.series().series().name().toLowerCase(Locale.ROOT).contains(words);
      if (found && parts().getChildren().size() < SHOWN) {
        parts().getChildren().add(new SeriesPart(choice, i, texts, this::showTake));
      } else if (found) {
        left++;
      }
    }
    if (left > 0) {
      parts().getChildren().add(Words.wrapping(texts.say("figures.more", left), "vk-secondary"));
    }
    showParts(!choices.isEmpty());
    showTake();
  }

  private void showTake() {
    List<SeriesChoice> taken = choices.stream().filter(SeriesChoice::isTaken).toList();
    Problem problem = taken.isEmpty() ? null : model.problem(choices);
    if (!choices.isEmpty()) {
      refuse(problem == null ? "" : texts.say(problem));
    }
    sum(choices.isEmpty() ? "" : words(taken));
    offer(!choices.isEmpty(), !taken.isEmpty() && problem == null);
  }

  private String words(List<SeriesChoice> taken) {
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

  private static String names(List<Path> chosen) {
    return chosen.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
