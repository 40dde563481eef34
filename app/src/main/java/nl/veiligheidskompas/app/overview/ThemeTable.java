package nl.veiligheidskompas.app.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Columns;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.LineTable;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;

/** The themes, one row each; Enter or a double click opens the sheet. */
final class ThemeTable extends LineTable<ThemeLine> {

  private static final double ROW = 36;
  private static final double HEAD = 44;

  private final Workbench bench;
  private final Texts texts;

  ThemeTable(Workbench bench) {
    this.bench = bench;
    texts = bench.texts();
    setId("overview-themes");
    setAccessibleText(texts.say("overview.themes"));
    setFixedCellSize(ROW);
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setPlaceholder(Words.styled(texts.say("overview.none"), "vk-secondary"));
    addColumns();
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open();
      }
    });
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open();
      }
    });
  }

  void showThemes(List<ThemeLine> lines) {
    show(lines);
    double height = HEAD + Math.max(2, lines.size()) * ROW;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  private void open() {
    ThemeLine line = selected();
    if (line != null) {
      bench.navigator().go(new Place(ScreenName.SHEET, line.theme()));
    }
  }

  private void addColumns() {
    getColumns().add(Columns.figures("", 48, line -> String.valueOf(line.number())));
    getColumns().add(Columns.nodes(head("theme"), 260, this::name, ThemeLine::name));
    getColumns().add(Columns.nodes(head("urgency"), 80, this::urgency, this::urgencyWords));
    getColumns().add(Columns.nodes(head("phase"), 110, this::years, ThemeLine::years));
    getColumns().add(Columns.words(head("lead"), 150, line -> orNone(line.lead())));
    getColumns().add(Columns.figures(head("testable"), 90, this::testable));
    getColumns()
        .add(Columns.atRight(Columns.nodes(head("named"), 190, this::named, ThemeLine::named)));
    getColumns().add(Columns.figures(head("budgeted"), 100, line -> orNone(line.budgeted())));
    getColumns().add(Columns.nodes(head("findings"), 150, this::counts, this::countWords));
  }

  private String head(String key) {
    return texts.say("overview.head." + key);
  }

  private Node name(ThemeLine line) {
    return Words.styled(line.name(), "vk-strong");
  }

  private Node urgency(ThemeLine line) {
    return line.urgent()
        ? Signs.with(Icon.URGENT.draw(), texts.say("overview.urgent"), "vk-strong")
        : Words.styled(texts.say("overview.nothing"), "vk-empty");
  }

  private String urgencyWords(ThemeLine line) {
    return texts.say(line.urgent() ? "overview.urgent" : "overview.urgent.not");
  }

  private Node years(ThemeLine line) {
    Label years = Words.plain(orNone(line.years()));
    if (line.phaseConflict()) {
      years.setGraphic(Signs.of(Severity.WARNING));
      years.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    }
    return years;
  }

  private String testable(ThemeLine line) {
    return texts.say("overview.of", line.testable(), line.indicators());
  }

  private Node named(ThemeLine line) {
    HBox box =
        new HBox(
            line.named().isEmpty()
                ? Words.styled(texts.say("overview.noamount"), "vk-empty")
                : Words.plain(line.named()));
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }

  private Node counts(ThemeLine line) {
    HBox counts = new HBox(16);
    counts.setAlignment(Pos.CENTER_LEFT);
    for (Severity severity : Severity.values()) {
      long open = line.findings().open(severity);
      if (open > 0) {
        counts
            .getChildren()
            .add(Signs.with(Signs.of(severity), String.valueOf(open), Signs.look(severity)));
      }
    }
    return counts;
  }

  private String countWords(ThemeLine line) {
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      words.append(line.findings().open(severity)).append(' ').append(texts.word(severity));
      words.append(' ');
    }
    return words.toString().strip();
  }

  private String orNone(String words) {
    return words.isEmpty() ? texts.say("overview.nothing") : words;
  }
}
