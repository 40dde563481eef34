package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.indicator.IndicatorModel.Group;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.TypingPlace;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.TargetWord;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.jspecify.annotations.Nullable;

/** The indicators by theme with a field for each year; a range from a spreadsheet can be pasted. */
final class IndicatorGrid extends GridPane {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int FIRST_YEAR = 2;
  private static final double YEAR_WIDTH = 50;

  /** A cell with what it stands for. */
  private record Place(Indicator indicator, int row, int year, GridCell cell) {}

  private final IndicatorModel model;
  private final Texts texts;
  private final IndicatorWords words;
  private final boolean editable;
  private final Consumer<PastedCells> pasted;
  private final List<Integer> years;
  private final List<Place> places = new ArrayList<>();
  private final List<Indicator> rows = new ArrayList<>();
  private final List<Region> bands = new ArrayList<>();

  /**
   * @param pasted takes a range that was pasted
   */
  IndicatorGrid(IndicatorModel model, Texts texts, boolean editable, Consumer<PastedCells> pasted) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    this.pasted = pasted;
    words = new IndicatorWords(texts);
    years = model.years();
    getStyleClass().add("vk-indicator-grid");
    addColumns();
    addHead();
    int row = 1;
    for (Group group : model.groups()) {
      addGroup(group, row++);
      for (Indicator indicator : group.indicators()) {
        addIndicator(indicator, row++);
      }
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void handIn() {
    places.stream().map(Place::cell).toList().forEach(GridCell::handIn);
  }

  void mark(@Nullable UUID selected) {
    for (int i = 0; i < rows.size(); i++) {
      bands.get(i).pseudoClassStateChanged(SELECTED, rows.get(i).id().equals(selected));
    }
  }

  /**
   * Where the user is in it, to be brought back to in the next grid; this one takes nothing more.
   */
  TypingPlace leave() {
    List<GridCell> cells = places.stream().map(Place::cell).toList();
    TypingPlace place = TypingPlace.in(this, cells.stream().anyMatch(GridCell::isTyping));
    cells.forEach(GridCell::retire);
    return place;
  }

  private int targetColumn() {
    return FIRST_YEAR + years.size();
  }

  private void addColumns() {
    ColumnConstraints names = new ColumnConstraints(160, 340, Double.MAX_VALUE);
    names.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, new ColumnConstraints(40));
    for (int i = 0; i < years.size(); i++) {
      ColumnConstraints column = new ColumnConstraints(YEAR_WIDTH);
      column.setHalignment(HPos.CENTER);
      getColumnConstraints().add(column);
    }
    getColumnConstraints().addAll(new ColumnConstraints(96), new ColumnConstraints(150));
  }

  private void addHead() {
    band(0, "vk-head-row");
    head(texts.say("indicators.head.name"), 0);
    head(texts.say("indicators.head.source"), 1);
    for (int i = 0; i < years.size(); i++) {
      Label year = head(String.valueOf(years.get(i)), FIRST_YEAR + i);
      if (model.inPeriod(years.get(i))) {
        year.getStyleClass().add("vk-accent");
      }
    }
    head(texts.say("indicators.head.target"), targetColumn());
    head(texts.say("indicators.head.verdict"), targetColumn() + 1);
  }

  private Label head(String text, int column) {
    Label head = Words.styled(text, "vk-caption", "vk-strong");
    GridPane.setMargin(head, new Insets(6, 6, 6, 0));
    add(head, column, 0);
    return head;
  }

  private void addGroup(Group group, int row) {
    band(row, "vk-group-row");
    HBox line =
        new HBox(
            8,
            Words.styled(group.number() + "   " + group.theme().listTitle(), "vk-strong"),
            Words.styled(
                texts.say(
                    group.indicators().isEmpty() ? "indicators.group.none" : "indicators.group",
                    group.indicators().size()),
                "vk-secondary"));
    line.setAlignment(Pos.CENTER_LEFT);
    if (editable) {
      line.getChildren()
          .add(
              Buttons.sign(
                  texts.say("indicators.add", group.theme().listTitle()),
                  Icon.ADD,
                  () -> model.add(group.theme())));
    }
    add(line, 0, row, targetColumn() + 2, 1);
  }

  private void addIndicator(Indicator indicator, int row) {
    Region band = band(row, "vk-grid-row");
    band.setOnMouseClicked(event -> model.selected().set(indicator.id()));
    bands.add(band);
    rows.add(indicator);
    Label name = quiet(Words.plain(indicator.name()), row, 0);
    name.setMinWidth(0);
    Tooltip.install(band, new Tooltip(indicator.name()));
    Source source = model.source(indicator);
    quiet(Words.styled(source == null ? "–" : initials(source.name()), "vk-caption"), row, 1);
    for (int i = 0; i < years.size(); i++) {
      add(cell(indicator, years.get(i)), FIRST_YEAR + i, row);
    }
    String target = words.target(indicator);
    Label aim =
        quiet(Words.styled(target.isEmpty() ? "–" : target, "vk-secondary"), row, targetColumn());
    aim.setMinWidth(0);
    quiet(verdict(indicator), row, targetColumn() + 1);
  }

  private <N extends Node> N quiet(N node, int row, int column) {
    node.setMouseTransparent(true);
    GridPane.setMargin(node, new Insets(3, 6, 3, 0));
    add(node, column, row);
    return node;
  }

  /** A short name for a source: its capitals, or its first letters. */
  private static String initials(String name) {
    String capitals = name.replaceAll("[^A-Z]", "");
    return capitals.length() > 1 ? capitals : name.substring(0, Math.min(4, name.length()));
  }

  private Label verdict(Indicator indicator) {
    Verdict verdict = model.verdict(indicator);
    Label label = Words.styled(texts.word(verdict.target()), "vk-secondary");
    label.setGraphic(VerdictSigns.of(verdict.target()).draw());
    if (verdict.target() == TargetWord.NOT_ACHIEVED || verdict.target() == TargetWord.OFF_COURSE) {
      label.getStyleClass().add("vk-strong");
    }
    label.setMinWidth(0);
    return label;
  }

  private Node cell(Indicator indicator, int year) {
    Baseline baseline = indicator.baseline();
    if (baseline != null && baseline.year() == year && model.measurement(indicator, year) == null) {
      Label box = Words.styled(texts.figure(baseline.value()), "vk-baseline");
      box.setAccessibleText(
          texts.say("indicators.cell.baseline", indicator.name(), year, baseline.value()));
      box.setMouseTransparent(true);
      return box;
    }
    if (!editable) {
      return Words.plain(model.cell(indicator, year));
    }
    GridCell cell =
        new GridCell(
            texts.say("indicators.cell", indicator.name(), year),
            model.cell(indicator, year),
            model.notMeasuredBySource(indicator, year) ? "×" : "",
            () -> field(indicator, year));
    cell.setId("cell-" + indicator.code() + "-" + year);
    if (model.expected(indicator, year)) {
      cell.getStyleClass().add("vk-expected");
    }
    places.add(new Place(indicator, rows.size() - 1, year, cell));
    return cell;
  }

  private InputField<Cell> field(Indicator indicator, int year) {
    InputField<Cell> field =
        InputField.line(
            texts.say("indicators.cell", indicator.name(), year),
            texts,
            typed -> model.read(indicator, year, typed),
            cell -> model.fill(List.of(cell)));
    field.show(model.cell(indicator, year));
    model.selected().set(indicator.id());
    return field;
  }

  private Region band(int row, String look) {
    Region band = new Region();
    band.getStyleClass().add(look);
    band.setMinHeight(28);
    add(band, 0, row, targetColumn() + 2, 1);
    return band;
  }

  private void key(KeyEvent event) {
    Place here = places.stream().filter(place -> place.cell().isEntered()).findFirst().orElse(null);
    if (here == null) {
      return;
    }
    if (event.isControlDown() && event.getCode() == KeyCode.V && paste(here)) {
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      here.cell().handIn();
      step(here, 1);
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      step(here, -1);
      event.consume();
    }
  }

  private void step(Place from, int by) {
    int best = by > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    Place next = null;
    for (Place place : places) {
      boolean beyond = by > 0 ? place.row() > from.row() : place.row() < from.row();
      boolean nearer = by > 0 ? place.row() < best : place.row() > best;
      if (place.year() == from.year() && beyond && nearer) {
        best = place.row();
        next = place;
      }
    }
    if (next != null) {
      next.cell().requestFocus();
    }
  }

  /** Takes a range from the clipboard; a single value is left to the field itself. */
  private boolean paste(Place from) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !(text.contains("\t") || text.strip().contains("\n"))) {
      return false;
    }
    List<Indicator> down = rows.subList(from.row(), rows.size());
    List<Integer> right = years.subList(years.indexOf(from.year()), years.size());
    pasted.accept(PastedCells.read(text, down, right, model));
    return true;
  }
}
