package nl.veiligheidskompas.app.phasing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.phasing.PhasingModel.Group;
import nl.veiligheidskompas.app.phasing.PhasingModel.Line;
import nl.veiligheidskompas.app.ui.GridRows;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.phasing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The themes as bars over the years. A bar is a button: choosing it shows the theme in the
 * inspector, dragging it or Ctrl with an arrow moves the theme to another phase.
 */
final class TimeLine extends GridPane {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int FIRST_YEAR = 2;
  private static final double ROW = 44;

  private final PhasingModel model;
  private final Texts texts;
  private final boolean editable;
  private final List<Integer> years;
  private final Map<UUID, Region> bands = new HashMap<>();
  private final Map<UUID, ToggleButton> bars = new HashMap<>();
  private final GridRows drawn = new GridRows(this, new RowPainter());
  private List<Row> rows = List.of();

  /** What a row says. */
  private sealed interface Row {

    record Head() implements Row {}

    record OfGroup(Group group, String team) implements Row {}

    record OfTheme(Line line, @Nullable Phase phase, String team) implements Row {}
  }

  /** Bars over the years that the plan has now. */
  TimeLine(PhasingModel model, Texts texts, boolean editable) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    years = List.copyOf(model.years());
    getStyleClass().add("vk-time-line");
    addColumns();
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Whether it can show the plan as it is now: as many years, as much to be changed. */
  boolean fits(boolean nowEditable) {
    return editable == nowEditable && years.equals(model.years());
  }

  /** Shows the themes as they are now; a row that says the same stays as it is. */
  void show() {
    String team = model.plan().facts().team();
    List<Row> now = new ArrayList<>();
    now.add(new Row.Head());
    for (Group group : model.groups()) {
      now.add(new Row.OfGroup(group, team));
      group.lines().forEach(line -> now.add(new Row.OfTheme(line, group.phase(), team)));
    }
    rows = now;
    drawn.show(now);
  }

  void mark(@Nullable UUID theme) {
    bands.forEach((id, band) -> band.pseudoClassStateChanged(SELECTED, id.equals(theme)));
    bars.forEach((id, bar) -> bar.setSelected(id.equals(theme)));
  }

  void focus(UUID theme) {
    ToggleButton bar = bars.get(theme);
    if (bar != null) {
      bar.requestFocus();
    }
  }

  /** The themes in the order of the rows. */
  private List<UUID> themes() {
    return rows.stream()
        .filter(Row.OfTheme.class::isInstance)
        .map(row -> ((Row.OfTheme) row).line().theme().id())
        .toList();
  }

  /** Puts the nodes of a row in this grid. */
  private final class RowPainter implements GridRows.Painter {

    @Override
    public void draw(int row) {
      switch (rows.get(row)) {
        case Row.Head _ -> addHead();
        case Row.OfGroup(Group group, String team) -> addGroup(group, team, row);
        case Row.OfTheme(Line line, Phase phase, String team) -> addLine(line, phase, team, row);
      }
    }

    @Override
    public boolean isTyping(Node node) {
      return false;
    }

    @Override
    public void retire(Node node) {
      bands.values().remove(node);
      bars.values().remove(node);
    }
  }

  private void addColumns() {
    ColumnConstraints names = new ColumnConstraints(140, 250, 320);
    names.setHgrow(Priority.SOMETIMES);
    ColumnConstraints leads = new ColumnConstraints(80, 140, 200);
    getColumnConstraints().addAll(names, leads);
    for (int i = 0; i < years.size(); i++) {
      ColumnConstraints year = new ColumnConstraints(60, 110, Double.MAX_VALUE);
      year.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(year);
    }
  }

  private void addHead() {
    band(0, "vk-head-row");
    add(head(texts.say("phasing.head.theme")), 0, 0);
    add(head(texts.say("phasing.head.lead")), 1, 0);
    for (int i = 0; i < years.size(); i++) {
      add(head(String.valueOf(years.get(i))), FIRST_YEAR + i, 0);
    }
  }

  private static Label head(String words) {
    Label head = Words.styled(words, "vk-caption", "vk-strong");
    GridPane.setMargin(head, new Insets(6, 8, 6, 0));
    return head;
  }

  private void addGroup(Group group, String team, int row) {
    Phase phase = group.phase();
    Region band = band(row, "vk-group-row");
    accept(band, phase);
    String words =
        phase == null
            ? texts.say("phasing.unplanned", group.lines().size())
            : texts.say(
                "phasing.phase",
                phase.name(),
                phase.startYear(),
                phase.endYear(),
                group.lines().size(),
                group.lines().stream().filter(Line::teamLeads).count(),
                team);
    Label label = Words.styled(words, "vk-secondary", "vk-strong");
    label.setMouseTransparent(true);
    GridPane.setMargin(label, new Insets(6, 8, 6, 0));
    add(label, 0, row, FIRST_YEAR + years.size(), 1);
  }

  private void addLine(Line line, @Nullable Phase phase, String team, int row) {
    Region band = band(row, "vk-grid-row");
    band.setMinHeight(ROW);
    band.setOnMouseClicked(event -> model.selected().set(line.theme().id()));
    accept(band, phase);
    boolean chosen = line.theme().id().equals(model.selected().get());
    band.pseudoClassStateChanged(SELECTED, chosen);
    bands.put(line.theme().id(), band);
    add(name(line), 0, row);
    Label lead = Words.wrapping(line.lead(), "vk-secondary");
    lead.setMouseTransparent(true);
    add(lead, 1, row);
    ToggleButton bar = bar(line, team);
    bar.setSelected(chosen);
    bars.put(line.theme().id(), bar);
    int last = years.size() - 1;
    int from = phase == null ? 0 : Math.max(0, phase.startYear() - years.getFirst());
    int to = phase == null ? last : Math.min(last, phase.endYear() - years.getFirst());
    if (from <= to) {
      GridPane.setMargin(bar, new Insets(7, 1, 7, 1));
      add(bar, FIRST_YEAR + from, row, to - from + 1, 1);
    } else {
      add(bar, FIRST_YEAR, row, years.size(), 1);
    }
  }

  private HBox name(Line line) {
    Label name = Words.wrapping(line.number() + "   " + line.theme().listTitle(), "vk-strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox box = new HBox(8, name);
    if (line.theme().highUrgency()) {
      box.getChildren()
          .add(
              Signs.with(
                  Icon.URGENT.draw(), texts.say("phasing.urgent"), "vk-caption", "vk-strong"));
    }
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMouseTransparent(true);
    GridPane.setMargin(box, new Insets(0, 8, 0, 0));
    return box;
  }

  private ToggleButton bar(Line line, String team) {
    String words =
        line.teamLeads()
            ? texts.say("phasing.team.leads", team)
            : line.involvement().isBlank() ? texts.say("phasing.other") : line.involvement();
    ToggleButton bar = new ToggleButton(words);
    bar.getStyleClass().setAll("vk-bar", line.conflict() ? "vk-bar-conflict" : look(line));
    if (line.conflict()) {
      bar.setGraphic(Signs.of(Severity.WARNING));
    }
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(0);
    bar.setMinHeight(30);
    bar.setId("phasing-" + line.theme().code());
    bar.setAccessibleText(spoken(line, words));
    bar.setOnAction(event -> model.selected().set(line.theme().id()));
    bar.setOnDragDetected(event -> {
      if (editable) {
        Dragboard board = bar.startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(line.theme().id().toString());
        board.setContent(content);
        event.consume();
      }
    });
    return bar;
  }

  private static String look(Line line) {
    return line.teamLeads() ? "vk-bar-team" : "vk-bar-other";
  }

  private String spoken(Line line, String words) {
    String spoken = texts.say("phasing.spoken", line.theme().listTitle(), line.lead(), words);
    return line.conflict() ? spoken + " " + texts.say("phasing.conflict") : spoken;
  }

  /** Lets a bar be dropped on a row of a phase. */
  private void accept(Region band, @Nullable Phase phase) {
    if (!editable || phase == null) {
      return;
    }
    band.setOnDragOver(event -> {
      if (event.getDragboard().hasString()) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    });
    band.setOnDragDropped(event -> drop(event, phase));
  }

  private void drop(DragEvent event, Phase phase) {
    String dragged = event.getDragboard().getString();
    boolean ours = bars.keySet().stream().anyMatch(id -> id.toString().equals(dragged));
    if (ours) {
      model.move(UUID.fromString(dragged), phase.id());
    }
    event.setDropCompleted(ours);
    event.consume();
  }

  private Region band(int row, String look) {
    Region band = new Region();
    band.getStyleClass().add(look);
    add(band, 0, row, FIRST_YEAR + years.size(), 1);
    return band;
  }

  private void key(KeyEvent event) {
    if (editable && event.isControlDown() && event.getCode() == KeyCode.RIGHT) {
      model.moveSelected(1);
    } else if (editable && event.isControlDown() && event.getCode() == KeyCode.LEFT) {
      model.moveSelected(-1);
    } else if (event.getCode() == KeyCode.DOWN) {
      step(1);
    } else if (event.getCode() == KeyCode.UP) {
      step(-1);
    } else {
      return;
    }
    event.consume();
  }

  private void step(int by) {
    List<UUID> themes = themes();
    int at = themes.indexOf(model.selected().get());
    int to = Math.clamp((long) at + by, 0, Math.max(0, themes.size() - 1));
    if (!themes.isEmpty()) {
      model.selected().set(themes.get(to));
      focus(themes.get(to));
    }
  }
}
