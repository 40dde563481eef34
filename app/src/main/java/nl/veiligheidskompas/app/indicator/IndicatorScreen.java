package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Naming;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** Indicatoren: the grid above; chart and verdict of the selected indicator below. */
public final class IndicatorScreen implements Screen {

  private static final double THEMES = 180;
  private static final double AREAS = 150;
  private static final double FEW_ROWS = 200;

  /** How much of the screen the chart and verdict may take, however long the words are. */
  private static final double LOWER = 0.45;

  private final Workbench bench;
  private final Texts texts;
  private final IndicatorModel model;
  private final ScreenHeader header;
  private final ComboBox<Optional<UUID>> themes = new ComboBox<>();
  private final ComboBox<Optional<String>> areas = new ComboBox<>();
  private final HBox actions = new HBox(8);
  private final VBox message = new VBox();
  private final ScrollPane grid = new ScrollPane();
  private final LowerPane lower;
  private final VBox page = new VBox();
  private final IndicatorDetail detail;
  private final IndicatorGrid figures;
  private final SmallCharts small;
  private final YearPane yearPane;
  private final ToggleButton asYear = new ToggleButton();
  private final ToggleButton asCharts = new ToggleButton();
  private @Nullable SafetyPlan drawnPlan;
  private Subscription listening = Subscription.EMPTY;

  /**
   * The screen.
   *
   * @param ids gives the keys of what is new
   * @param tools opens the dialogs about figures; null where there is no window for them
   */
  public IndicatorScreen(Workbench bench, Supplier<UUID> ids, @Nullable FigureTools tools) {
    this.bench = bench;
    texts = bench.texts();
    model = new IndicatorModel(bench.desk(), texts, ids);
    detail = new IndicatorDetail(bench, model);
    figures = new IndicatorGrid(model, texts, editable(), grid, this::paste);
    lower = new LowerPane(bench, model, tools);
    small = new SmallCharts(model, texts, this::showIndicator);
    yearPane = new YearPane(model, texts, this::showCell);
    prepareThemes();
    prepareAreas();
    prepareCharts();
    header =
        new ScreenHeader(texts.say("indicators.title"), themes, areas, asYear, asCharts, actions);
    if (tools != null) {
      addTools(tools);
    }
    grid.setFitToWidth(true);
    grid.getStyleClass().add("vk-scroll");
    // takes what the chart and the verdict leave, however many rows it has
    grid.setPrefHeight(FEW_ROWS);
    VBox.setVgrow(grid, Priority.ALWAYS);
    page.getStyleClass().add("vk-screen");
    ScrollPane below = new ScrollPane(lower);
    below.setFitToWidth(true);
    below.setFocusTraversable(false);
    below.getStyleClass().add("vk-scroll");
    below.setMinHeight(0);
    below.maxHeightProperty().bind(page.heightProperty().multiply(LOWER));
    page.getChildren().addAll(header, message, grid, legend(), Words.rule(), below);
  }

  @Override
  public Node work() {
    return page;
  }

  @Override
  public Node inspector() {
    return detail;
  }

  @Override
  public List<PaletteEntry> commands() {
    return List.of(
        new PaletteEntry(
            PaletteEntry.Group.COMMAND, texts.say("indicators.year"), "", asYear::fire),
        new PaletteEntry(
            PaletteEntry.Group.COMMAND, texts.say("indicators.charts.name"), "", asCharts::fire));
  }

  @Override
  public void enter(Place place) {
    leave();
    UUID wanted = place.entity();
    if (wanted != null) {
      model.selected().set(wanted);
    } else if (model.selected().get() == null && !model.plan().indicators().isEmpty()) {
      model.selected().set(model.plan().indicators().getFirst().id());
    }
    listening =
        Subscription.combine(
            bench.desk().shownOn(this::show),
            model.theme().subscribe((before, now) -> redraw()),
            model.area().subscribe((before, now) -> redraw()),
            model.year().subscribe((before, now) -> detail.showValue(editable())),
            model.selected().subscribe(this::select));
    if (wanted != null) {
      figures.reveal(wanted);
    }
  }

  @Override
  public void leave() {
    figures.handIn();
    detail.handIn();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void addTools(FigureTools tools) {
    Button library =
        Buttons.outlined(
            texts.say("indicators.library"),
            Icon.ADD,
            () -> tools.addFromLibrary(model.theme().get()));
    library.setId("indicators-library");
    Button read =
        Buttons.outlined(texts.say("indicators.figures"), Icon.FOLDER, tools::readFigures);
    read.setId("indicators-figures");
    actions.getChildren().setAll(library, read);
  }

  private void prepareCharts() {
    asCharts.setId("indicators-charts");
    asCharts.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    asCharts.setGraphic(Icon.INDICATORS.draw());
    Buttons.named(asCharts, texts.say("indicators.charts.name"), null);
    asCharts.setOnAction(event -> {
      asYear.setSelected(false);
      redraw();
    });
    asYear.setId("indicators-year");
    asYear.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Buttons.named(asYear, texts.say("indicators.year"), null);
    asYear.setGraphic(Icon.PHASING.draw());
    asYear.setOnAction(event -> {
      asCharts.setSelected(false);
      redraw();
    });
  }

  /** Goes from the small charts to the grid and the large chart of one of them. */
  private void showIndicator(UUID id) {
    asCharts.setSelected(false);
    model.selected().set(id);
    redraw();
    figures.reveal(id);
  }

  /** Goes from the list of a year to the cell of an indicator in that year. */
  private void showCell(UUID id, int year) {
    asYear.setSelected(false);
    model.area().set(null);
    areas.setValue(Optional.empty());
    model.year().set(year);
    showIndicator(id);
  }

  private void prepareThemes() {
    themes.setAccessibleText(texts.say("indicators.filter"));
    themes.setPrefWidth(THEMES);
    themes.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<UUID> theme) {
            return theme.map(IndicatorScreen.this::name).orElse(texts.say("indicators.all"));
          }

          @Override
          public Optional<UUID> fromString(String typed) {
            return Optional.empty();
          }
        });
    themes.setOnAction(event -> {
      Optional<UUID> chosen = themes.getValue();
      model.theme().set(chosen == null ? null : chosen.orElse(null));
    });
  }

  private void prepareAreas() {
    areas.setId("indicators-area");
    areas.setAccessibleText(texts.say("indicators.area"));
    areas.setPrefWidth(AREAS);
    areas.setConverter(new Naming<>(area -> area.orElse(texts.say("indicators.area.own"))));
    areas.setOnAction(event -> {
      Optional<String> chosen = areas.getValue();
      model.area().set(chosen == null ? null : chosen.orElse(null));
    });
  }

  /** Only where there is something to choose. */
  private void showAreas(SafetyPlan plan) {
    List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
    Areas.of(plan).forEach(area -> choices.add(Optional.of(area.name())));
    if (!areas.getItems().equals(choices)) {
      Optional<String> before = Optional.ofNullable(model.area().get());
      areas.getItems().setAll(choices);
      areas.setValue(choices.contains(before) ? before : Optional.empty());
    }
    areas.setVisible(choices.size() > 1);
    areas.setManaged(choices.size() > 1);
  }

  private String name(UUID theme) {
    return model.plan().themes().stream()
        .filter(sheet -> sheet.id().equals(theme))
        .map(ThemeSheet::listTitle)
        .findFirst()
        .orElse("");
  }

  private Node legend() {
    HBox legend = new HBox(20);
    for (String key : List.of("baseline", "expected", "no", "withheld", "na", "provisional")) {
      legend.getChildren().add(Words.styled(texts.say("indicators.legend." + key), "vk-caption"));
    }
    legend.getStyleClass().add("vk-legend");
    return legend;
  }

  private boolean editable() {
    return bench.desk().state().get().save() != SaveState.READ_ONLY;
  }

  private void show(DeskState state) {
    actions.setVisible(editable());
    actions.setManaged(editable());
    if (!state.plan().equals(drawnPlan)) {
      drawnPlan = state.plan();
      showThemes(state.plan());
      showAreas(state.plan());
      redraw();
    }
  }

  private void showThemes(SafetyPlan plan) {
    List<Optional<UUID>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    plan.themes().forEach(theme -> choices.add(Optional.of(theme.id())));
    if (!themes.getItems().equals(choices)) {
      themes.getItems().setAll(choices);
      themes.setValue(Optional.empty());
    }
  }

  private void redraw() {
    header.setLine(
        texts.say("indicators.line", model.plan().indicators().size(), model.testable()));
    if (model.plan().themes().isEmpty()) {
      Node none = Words.wrapping(texts.say("indicators.none"), "vk-secondary");
      none.getStyleClass().add("vk-body");
      grid.setContent(none);
    } else {
      showFigures();
    }
    select(model.selected().get());
  }

  private void showFigures() {
    if (asYear.isSelected()) {
      yearPane.show(editable());
      grid.setContent(yearPane);
      return;
    }
    if (asCharts.isSelected()) {
      small.show();
      grid.setContent(small);
      return;
    }
    UUID selected = model.selected().get();
    boolean fresh = selected != null && !figures.shows(selected);
    if (!figures.node().equals(grid.getContent())) {
      grid.setContent(figures.node());
    }
    figures.show();
    if (fresh) {
      figures.reveal(selected);
    }
  }

  private void select(@Nullable UUID id) {
    figures.mark(id);
    Indicator indicator = model.indicator();
    lower.show(indicator);
    detail.show(indicator, editable());
  }

  /** Shows what a pasted range would do, and asks before it is taken over when cells fall out. */
  private void paste(PastedCells cells) {
    message.getChildren().clear();
    if (cells.refused().isEmpty()) {
      model.fill(cells.accepted());
      return;
    }
    VBox callout =
        new VBox(
            6,
            Words.wrapping(
                texts.say(
                    "indicators.paste",
                    cells.refused().size(),
                    cells.refused().size() + cells.accepted().size(),
                    texts.say(cells.refused().getFirst().problem()))));
    HBox actions =
        new HBox(
            12,
            Buttons.link(
                texts.say("indicators.paste.take", cells.accepted().size()),
                () -> {
                  message.getChildren().clear();
                  model.fill(cells.accepted());
                }),
            Buttons.link(texts.say("indicators.paste.drop"), () -> message.getChildren().clear()));
    callout.getChildren().add(actions);
    callout.getStyleClass().addAll("vk-callout", "vk-warning");
    message.getChildren().add(callout);
  }
}
