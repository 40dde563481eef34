package nl.veiligheidskompas.app.report;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.report.ReportModel.Stand;
import nl.veiligheidskompas.app.shell.FindingCounts;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;

/** What to put in the document, how it looks, what to know beforehand, and the export itself. */
final class ExportPane extends VBox {

  private static final double GAP = 8;

  private final Workbench bench;
  private final ReportModel model;
  private final Desktop desktop;
  private final Texts texts;
  private final PartsPane parts;
  private final StylePane styles;
  private final VBox above = new VBox(GAP);
  private final VBox below = new VBox(GAP);
  private VBox shown = above;

  ExportPane(Workbench bench, ReportModel model, Desktop desktop) {
    this.bench = bench;
    this.model = model;
    this.desktop = desktop;
    texts = bench.texts();
    parts = new PartsPane(model, texts);
    styles = new StylePane(model, desktop, texts);
    getStyleClass().add("vk-inspector-body");
    getChildren().addAll(above, parts, Words.rule(), styles, below);
  }

  /** Hands in what was typed in any text. */
  void handIn() {
    parts.handIn();
  }

  /** Shows what the model has now; the parts stay where they are, for who types in one. */
  void show() {
    shown = above;
    shown
        .getChildren()
        .setAll(
            Words.styled(texts.say("reports.document"), "vk-caption"),
            Words.styled(texts.say("reports." + model.choice().report().code()), "vk-section"));
    addOptions();
    shown.getChildren().add(Words.rule());
    parts.show();
    model.refreshHouse();
    styles.show();
    shown = below;
    shown
        .getChildren()
        .setAll(Words.rule(), Words.styled(texts.say("reports.before"), "vk-strong"));
    addChecks();
    shown.getChildren().add(Words.rule());
    addExport();
  }

  private void addOptions() {
    switch (model.choice().report()) {
      case RAADSPLAN -> addParts();
      case VOORTGANG -> addYears();
      case MARKTBLADEN, RAADSVOORSTEL ->
          shown.getChildren().add(Words.wrapping(texts.say(reports("note")), "vk-secondary"));
    }
  }

  private String reports(String key) {
    return "reports." + model.choice().report().code() + "." + key;
  }

  private void addYears() {
    Label name = Words.styled(texts.say("reports.year"), "vk-strong");
    ComboBox<Integer> years = new ComboBox<>();
    years.setId("report-year");
    years.getItems().setAll(bench.desk().plan().facts().period().years());
    years.setValue(model.choice().year());
    years.setAccessibleText(texts.say("reports.year"));
    name.setLabelFor(years);
    years.setOnAction(event -> model.choose(model.choice().withYear(years.getValue())));
    shown
        .getChildren()
        .addAll(
            Words.rule(), name, years, Words.wrapping(texts.say(reports("note")), "vk-secondary"));
  }

  private void addParts() {
    shown
        .getChildren()
        .addAll(Words.rule(), Words.styled(texts.say("reports.include"), "vk-strong"));
    RaadsplanOptions now = model.choice().raadsplan();
    option("findings", now.findingsAppendix(), on -> choose(now.withFindingsAppendix(on)));
    option("missing", now.missingQuestions(), on -> choose(now.withMissingQuestions(on)));
    option("letter", now.letter(), on -> choose(now.withLetter(on)));
  }

  private void choose(RaadsplanOptions options) {
    model.choose(model.choice().with(options));
  }

  private void option(String key, boolean on, Consumer<Boolean> choose) {
    CheckBox box = new CheckBox(texts.say("reports.option." + key));
    box.setId("report-" + key);
    box.setWrapText(true);
    box.setSelected(on);
    box.setOnAction(event -> choose.accept(box.isSelected()));
    shown.getChildren().add(box);
  }

  private void addChecks() {
    var findings = bench.desk().state().get().findings();
    long errors = FindingCounts.of(findings).open(Severity.ERROR);
    if (errors == 0) {
      shown
          .getChildren()
          .add(
              Signs.with(
                  Signs.coloured(Icon.FINE, "vk-fine"),
                  texts.say("reports.check.fine"),
                  "vk-fine"));
    } else {
      shown.getChildren().add(check(Severity.ERROR, texts.say("reports.check.errors", errors)));
    }
    for (Finding finding : findings) {
      if (finding.code() == FindingCode.SMALL_GROUP && !finding.accepted()) {
        shown.getChildren().add(check(Severity.WARNING, finding.sentence(texts)));
      }
    }
  }

  private Node check(Severity severity, String words) {
    return new VBox(
        2,
        Signs.with(Signs.of(severity), words, Signs.look(severity)),
        Buttons.link(
            texts.say("reports.check.look"),
            () -> bench.navigator().go(Place.of(ScreenName.FINDINGS))));
  }

  private void addExport() {
    if (model.stand().get() instanceof Stand.Busy busy) {
      ProgressBar bar = new ProgressBar();
      bar.progressProperty().bind(busy.running().share());
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setAccessibleText(texts.say("reports.busy"));
      Button stop = Buttons.outlined(texts.say("reports.cancel"), Icon.CLOSE, model::cancel);
      stop.setId("report-cancel");
      shown.getChildren().addAll(Words.plain(texts.say("reports.busy")), bar, stop);
      return;
    }
    Button export =
        Buttons.primary(
            texts.say("reports.export"),
            Icon.OPEN,
            () -> {
              handIn();
              Path target = desktop.askTarget(model.fileName());
              if (target != null) {
                model.export(target);
              }
            });
    export.setId("report-export");
    export.setMaxWidth(Double.MAX_VALUE);
    Button all =
        Buttons.outlined(
            texts.say("reports.all"),
            Icon.FACTS,
            () -> {
              handIn();
              Path folder = desktop.askFolder();
              if (folder != null) {
                model.exportAll(folder);
              }
            });
    all.setId("report-all");
    all.setMaxWidth(Double.MAX_VALUE);
    shown.getChildren().addAll(export, all);
    addOutcome();
  }

  /** Nothing is written over without a word. */
  private void addExisting(List<String> names) {
    Button replace =
        Buttons.outlined(texts.say("reports.all.replace"), Icon.OPEN, model::replaceAll);
    replace.setId("report-replace");
    Button keep = Buttons.outlined(texts.say("reports.all.keep"), Icon.CLOSE, model::keepAll);
    keep.setId("report-keep");
    shown
        .getChildren()
        .addAll(
            Words.wrapping(
                texts.say("reports.all.existing", String.join(", ", names)), "vk-warning"),
            replace,
            keep);
  }

  /** Names the sheets that were too long, and leads to where their text can be shortened. */
  private void addShortened(List<String> sheets) {
    if (!sheets.isEmpty()) {
      String names = String.join(", ", sheets);
      Label said = Words.wrapping(texts.say("reports.shortened", names), "vk-secondary");
      said.setId("report-shortened");
      shown.getChildren().add(said);
      for (String sheet : sheets) {
        UUID theme = model.theme(sheet);
        if (theme != null) {
          Hyperlink shorter =
              Buttons.link(
                  texts.say("reports.shortened.look", sheet),
                  () -> bench.navigator().go(new Place(ScreenName.SHEET, theme)));
          shorter.setId("report-shorter-" + theme);
          shorter.setWrapText(true);
          shown.getChildren().add(shorter);
        }
      }
    }
  }

  private void addOutcome() {
    switch (model.stand().get()) {
      case Stand.Done done -> {
        String key = done.outcome().counted() ? "reports.done" : "reports.done.estimate";
        String name = String.valueOf(done.file().getFileName());
        shown
            .getChildren()
            .addAll(
                Words.wrapping(texts.say(key, name, done.outcome().pages()), "vk-fine"),
                Buttons.link(texts.say("reports.open"), () -> desktop.open(done.file())),
                Buttons.link(texts.say("reports.folder"), () -> desktop.showInFolder(done.file())));
        addShortened(done.outcome().shortened());
      }
      case Stand.AllDone done -> {
        String folder = String.valueOf(done.folder().getFileName());
        shown
            .getChildren()
            .addAll(
                Words.wrapping(texts.say("reports.all.done", done.documents(), folder), "vk-fine"),
                Buttons.link(texts.say("reports.folder"), () -> desktop.open(done.folder())));
        addShortened(done.shortened());
      }
      case Stand.Existing existing -> addExisting(existing.names());
      case Stand.Stopped _ ->
          shown.getChildren().add(Words.wrapping(texts.say("reports.stopped"), "vk-secondary"));
      case Stand.Failed failed ->
          shown.getChildren().add(Words.wrapping(texts.say(failed.problem()), "vk-error"));
      case Stand.Idle _, Stand.Busy _ -> {
        // nothing to tell yet
      }
    }
  }
}
