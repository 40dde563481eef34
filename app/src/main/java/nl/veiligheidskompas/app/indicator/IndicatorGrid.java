package nl.veiligheidskompas.app.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.LongRows;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.jspecify.annotations.Nullable;

/** The indicators by theme with a cell for each year; a range from a spreadsheet can be pasted. */
final class IndicatorGrid implements LongRows.Painter<IndicatorRow> {

  private final IndicatorModel model;
  private final Texts texts;
  private final boolean editable;
  private final Consumer<PastedCells> pasted;
  private final LongRows<IndicatorRow> node;
  private List<IndicatorRow> rows = List.of();
  private @Nullable UUID selected;
  private @Nullable GridRange range;

  /** A cell that the user is in. */
  private record Entered(Indicator indicator, int year, GridCell cell) {}

  /**
   * A grid without rows.
   *
   * @param pane shows it and nothing else
   * @param pasted takes a range that was pasted
   */
  IndicatorGrid(
      IndicatorModel model,
      Texts texts,
      boolean editable,
      ScrollPane pane,
      Consumer<PastedCells> pasted) {
    this.model = model;
    this.texts = texts;
    this.editable = editable;
    this.pasted = pasted;
    node = new LongRows<>(pane, FigureRow.HEIGHT, this);
    node.getStyleClass().add("vk-indicator-grid");
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Region node() {
    return node;
  }

  /** Shows what the model has now. */
  void show() {
    rows = IndicatorRows.of(model, texts);
    node.show(rows);
  }

  void handIn() {
    figures().flatMap(row -> row.cells().values().stream()).toList().forEach(GridCell::handIn);
  }

  /** Marks the row of an indicator. */
  void mark(@Nullable UUID indicator) {
    selected = indicator;
    figures().forEach(row -> row.mark(row.indicator().id().equals(indicator)));
  }

  /** Whether there is a row for an indicator. */
  boolean shows(UUID indicator) {
    return number(indicator) >= 0;
  }

  /** Brings the row of an indicator into sight. */
  void reveal(UUID indicator) {
    int number = number(indicator);
    if (number >= 0) {
      node.at(number);
    }
  }

  @Override
  public Object key(IndicatorRow row) {
    return row.key();
  }

  @Override
  public Region draw(IndicatorRow row) {
    return switch (row) {
      case IndicatorRow.Head head -> NameRow.head(head, texts);
      case IndicatorRow.Theme theme ->
          NameRow.theme(theme, texts, columns(), editable ? () -> model.add(theme.id()) : null);
      case IndicatorRow.Figures figures -> figureRow(figures);
    };
  }

  @Override
  public boolean isTyping(Region row) {
    return row instanceof FigureRow figures && figures.isTyping();
  }

  @Override
  public void retire(Region row) {
    if (row instanceof FigureRow figures) {
      figures.cells().values().forEach(GridCell::retire);
    }
  }

  private List<Double> columns() {
    return GridColumns.of(years().size());
  }

  private List<Integer> years() {
    return rows.getFirst() instanceof IndicatorRow.Head head
        ? head.years().stream().map(IndicatorRow.Year::number).toList()
        : List.of();
  }

  private FigureRow figureRow(IndicatorRow.Figures figures) {
    FigureRow row = new FigureRow(figures, texts, columns(), editable ? this::field : null);
    row.setOnMouseClicked(event -> model.selected().set(figures.indicator().id()));
    row.mark(figures.indicator().id().equals(selected));
    row.markRange(range);
    return row;
  }

  private InputField<Cell> field(Indicator indicator, int year) {
    InputField<Cell> field =
        InputField.line(
            texts.say("indicators.cell", indicator.name(), year),
            texts,
            typed -> model.read(indicator, year, typed),
            cell -> model.fill(List.of(cell)));
    field.show(model.cell(indicator, year));
    model.year().set(year);
    model.selected().set(indicator.id());
    return field;
  }

  private Stream<FigureRow> figures() {
    return node.drawn().stream().filter(FigureRow.class::isInstance).map(FigureRow.class::cast);
  }

  private @Nullable Entered entered() {
    for (FigureRow row : figures().toList()) {
      for (Map.Entry<Integer, GridCell> cell : row.cells().entrySet()) {
        if (cell.getValue().isEntered()) {
          return new Entered(row.indicator(), cell.getKey(), cell.getValue());
        }
      }
    }
    return null;
  }

  private void key(KeyEvent event) {
    Entered here = entered();
    if (here == null) {
      return;
    }
    if (event.isShortcutDown() ? command(here, event.getCode()) : ranged(here, event)) {
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

  /** Paste, copy, fill downwards and to the right; answers whether it was one of these. */
  private boolean command(Entered here, KeyCode code) {
    GridRange cells = range(here);
    return switch (code) {
      case V -> paste(here);
      case C -> copy(cells);
      case D -> fill(here, cells, true);
      case R -> fill(here, cells, false);
      default -> false;
    };
  }

  /** The marked cells, or the one that the user is in. */
  private @Nullable GridRange range(Entered here) {
    GridRange marked = range;
    return marked != null && marked.holds(here.indicator(), here.year())
        ? marked
        : GridRange.at(indicators(), years(), here.indicator(), here.year());
  }

  /** Of one cell the field copies what is marked in it. */
  private static boolean isMany(@Nullable GridRange cells) {
    return cells != null && !cells.isSingle();
  }

  private boolean copy(@Nullable GridRange cells) {
    if (cells == null || !isMany(cells)) {
      return false;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(cells.text(model));
    Clipboard.getSystemClipboard().setContent(content);
    return true;
  }

  private boolean fill(Entered here, @Nullable GridRange cells, boolean down) {
    if (cells == null) {
      return false;
    }
    here.cell().handIn();
    model.fill(down ? cells.down(model) : cells.right(model));
    return true;
  }

  /** Shift with an arrow marks more cells; any other key but Shift itself marks none. */
  private boolean ranged(Entered here, KeyEvent event) {
    boolean typing = here.cell().isTyping();
    int down = step(event.getCode(), KeyCode.UP, KeyCode.DOWN);
    int right = typing ? 0 : step(event.getCode(), KeyCode.LEFT, KeyCode.RIGHT);
    boolean more = event.isShiftDown() && (down != 0 || right != 0);
    GridRange cells = more ? range(here) : null;
    if (cells != null) {
      markRange(cells.extended(down, right));
      return true;
    }
    if (event.getCode() != KeyCode.SHIFT) {
      markRange(null);
    }
    return false;
  }

  private static int step(KeyCode code, KeyCode back, KeyCode forth) {
    return code == back ? -1 : code == forth ? 1 : 0;
  }

  private void markRange(@Nullable GridRange cells) {
    range = isMany(cells) ? cells : null;
    figures().forEach(row -> row.markRange(range));
  }

  private List<Indicator> indicators() {
    return rows.stream()
        .filter(IndicatorRow.Figures.class::isInstance)
        .map(row -> ((IndicatorRow.Figures) row).indicator())
        .toList();
  }

  /** Goes to the same year of the next indicator above or below that takes a figure for it. */
  private void step(Entered from, int by) {
    int number = number(from.indicator().id()) + by;
    while (number >= 0 && number < rows.size() && !takes(number, from.year())) {
      number += by;
    }
    if (number >= 0 && number < rows.size() && node.at(number) instanceof FigureRow row) {
      GridCell cell = row.cells().get(from.year());
      if (cell != null) {
        cell.requestFocus();
      }
    }
  }

  private boolean takes(int number, int year) {
    return rows.get(number) instanceof IndicatorRow.Figures figures && figures.takes(year);
  }

  private int number(UUID indicator) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(indicator)) {
        return i;
      }
    }
    return -1;
  }

  /** Takes a range from the clipboard; a single value is left to the field itself. */
  private boolean paste(Entered from) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !(text.contains("\t") || text.strip().contains("\n"))) {
      return false;
    }
    List<Indicator> down =
        rows.subList(number(from.indicator().id()), rows.size()).stream()
            .filter(IndicatorRow.Figures.class::isInstance)
            .map(row -> ((IndicatorRow.Figures) row).indicator())
            .toList();
    List<Integer> years = years();
    List<Integer> right = years.subList(years.indexOf(from.year()), years.size());
    pasted.accept(PastedCells.read(text, down, right, model));
    return true;
  }
}
