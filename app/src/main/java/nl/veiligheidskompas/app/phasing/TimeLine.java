package nl.veiligheidskompas.app.phasing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
  private final List<Region> bands = new ArrayList<>();
  private final List<ToggleButton> bars = new ArrayList<>();
  private final List<UUID> shown = new ArrayList<>();

  TimeLine(PhasingModel model, Texts texts, boolean editable) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    getStyleClass().add("vk-time-line");
    addColumns();
    addHead();
    int row = 1;
    for (Group group : model.groups()) {
      addGroup(group, row++);
      for (Line line : group.lines()) {
        addLine(line, group.phase(), row++);
      }
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void mark(@Nullable UUID theme) {
    for (int i = 0; i < shown.size(); i++) {
      boolean chosen = shown.get(i).equals(theme);
      bands.get(i).pseudoClassStateChanged(SELECTED, chosen);
      bars.get(i).setSelected(chosen);
    }
  }

  void focus(UUID theme) {
    int at = shown.indexOf(theme);
    if (at >= 0) {
      bars.get(at).requestFocus();
    }
  }

  private void addColumns() {
    ColumnConstraints names = new ColumnConstraints(140, 250, 320);
    names.setHgrow(Priority.SOMETIMES);
    ColumnConstraints leads = new ColumnConstraints(80, 140, 200);
    getColumnConstraints().addAll(names, leads);
    for (int i = 0; i < model.years().size(); i++) {
      ColumnConstraints year = new ColumnConstraints(60, 110, Double.MAX_VALUE);
      year.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(year);
    }
  }

  private void addHead() {
    band(0, "vk-head-row");
    add(head(texts.say("phasing.head.theme")), 0, 0);
    add(head(texts.say("phasing.head.lead")), 1, 0);
    for (int i = 0; i < model.years().size(); i++) {
      add(head(String.valueOf(model.years().get(i))), FIRST_YEAR + i, 0);
    }
  }

  private static Label head(String words) {
    Label head = Words.styled(words, "vk-caption", "vk-strong");
    GridPane.setMargin(head, new Insets(6, 8, 6, 0));
    return head;
  }

  private void addGroup(Group group, int row) {
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
                model.plan().facts().team());
    Label label = Words.styled(words, "vk-secondary", "vk-strong");
    label.setMouseTransparent(true);
    GridPane.setMargin(label, new Insets(6, 8, 6, 0));
    add(label, 0, row, FIRST_YEAR + model.years().size(), 1);
  }

  private void addLine(Line line, @Nullable Phase phase, int row) {
    Region band = band(row, "vk-grid-row");
    band.setMinHeight(ROW);
    band.setOnMouseClicked(event -> model.selected().set(line.theme().id()));
    accept(band, phase);
    bands.add(band);
    shown.add(line.theme().id());
    add(name(line), 0, row);
    Label lead = Words.wrapping(line.lead(), "vk-secondary");
    lead.setMouseTransparent(true);
    add(lead, 1, row);
    ToggleButton bar = bar(line);
    bars.add(bar);
    int years = model.years().size();
    int from = phase == null ? 0 : Math.max(0, phase.startYear() - model.years().getFirst());
    int to =
        phase == null ? years - 1 : Math.min(years - 1, phase.endYear() - model.years().getFirst());
    if (from <= to) {
      GridPane.setMargin(bar, new Insets(7, 1, 7, 1));
      add(bar, FIRST_YEAR + from, row, to - from + 1, 1);
    } else {
      add(bar, FIRST_YEAR, row, years, 1);
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

  private ToggleButton bar(Line line) {
    String words =
        line.teamLeads()
            ? texts.say("phasing.team.leads", model.plan().facts().team())
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
    boolean ours = shown.stream().anyMatch(id -> id.toString().equals(dragged));
    if (ours) {
      model.move(UUID.fromString(dragged), phase.id());
    }
    event.setDropCompleted(ours);
    event.consume();
  }

  private Region band(int row, String look) {
    Region band = new Region();
    band.getStyleClass().add(look);
    add(band, 0, row, FIRST_YEAR + model.years().size(), 1);
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
    int at = shown.indexOf(model.selected().get());
    int to = Math.clamp((long) at + by, 0, Math.max(0, shown.size() - 1));
    if (!shown.isEmpty()) {
      model.selected().set(shown.get(to));
      bars.get(to).requestFocus();
    }
  }
}
