package nl.veiligheidskompas.app.indicator;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.indicator.ViewSwitch.View;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Indicatoren: the grid above; chart and verdict of the selected indicator below. */
public final class IndicatorScreen implements Screen {

  private static final double FEW_ROWS = 200;

  /** How much of the screen the chart and verdict may take, however long the words are. */
  private static final double LOWER = 0.45;

  private final Workbench bench;
  private final Texts texts;
  private final IndicatorModel model;
  private final ScreenHeader header;
  private final GridFilters filters;
  private final HBox actions = new HBox(8);
  private final PasteNotice message;
  private final ScrollPane grid = new ScrollPane();
  private final LowerPane lower;
  private final VBox page = new VBox();
  private final IndicatorDetail detail;
  private final IndicatorGrid figures;
  private final SmallCharts small;
  private final YearPane yearPane;
  private final ViewSwitch views;
  private final GoalTreeModel goals;
  private final GoalTreePane tree;
  private final GoalDetail goalDetail;
  private final StackPane inspector = new StackPane();
  private final Node legend;
  private final ScrollPane below;
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
    goals = new GoalTreeModel(bench.desk(), texts, ids);
    detail = new IndicatorDetail(bench, model, goals, tools);
    goalDetail = new GoalDetail(bench, goals);
    goalDetail.getStyleClass().add("vk-inspector-body");
    inspector.getChildren().setAll(detail);
    filters = new GridFilters(model, texts);
    message = new PasteNotice(model, texts);
    figures = new IndicatorGrid(model, texts, editable(), grid, message::paste);
    lower = new LowerPane(bench, model, tools);
    small = new SmallCharts(model, texts, this::showIndicator);
    yearPane = new YearPane(model, texts, this::showCell);
    tree = new GoalTreePane(goals, texts, this::showRow, this::showIndicator);
    views = new ViewSwitch(texts, this::redraw);
    legend = legend();
    HBox ways = new HBox(8);
    ways.getChildren().addAll(views.buttons());
    header =
        new ScreenHeader(
            texts.say("indicators.title"), filters.themes(), filters.areas(), ways, actions);
    if (tools != null) {
      addTools(tools);
    }
    grid.setFitToWidth(true);
    grid.getStyleClass().add("vk-scroll");
    // takes what the chart and the verdict leave, however many rows it has
    grid.setPrefHeight(FEW_ROWS);
    VBox.setVgrow(grid, Priority.ALWAYS);
    page.getStyleClass().add("vk-screen");
    below = new ScrollPane(lower);
    below.setFitToWidth(true);
    below.setFocusTraversable(false);
    below.getStyleClass().add("vk-scroll");
    below.setMinHeight(0);
    below.maxHeightProperty().bind(page.heightProperty().multiply(LOWER));
    page.getChildren().addAll(header, message, grid, legend, Words.rule(), below);
  }

  @Override
  public Node work() {
    return page;
  }

  @Override
  public Node inspector() {
    return inspector;
  }

  @Override
  public List<PaletteEntry> commands() {
    return views.commands();
  }

  @Override
  public void enter(Place place) {
    leave();
    UUID wanted = place.entity();
    View shown = views.now();
    choose(wanted);
    listening =
        Subscription.combine(
            bench.desk().shownOn(this::show),
            model.theme().subscribe((before, now) -> redraw()),
            model.area().subscribe((before, now) -> redraw()),
            model.year().subscribe((before, now) -> detail.showValue(editable())),
            model.selected().subscribe(this::select));
    if (views.now() != shown) {
      redraw();
    }
    if (wanted != null && views.now() == View.TREE) {
      tree.reveal(wanted);
    } else if (wanted != null) {
      figures.reveal(wanted);
    }
  }

  /**
   * Chooses what is to be looked at, and the view that shows it: a goal stands in the tree only.
   */
  private void choose(@Nullable UUID wanted) {
    if (wanted != null && goals.goal(wanted) != null) {
      views.set(View.TREE);
    } else if (wanted != null) {
      model.selected().set(wanted);
      views.set(views.now() == View.TREE ? View.TREE : View.GRID);
    } else if (model.selected().get() == null && !model.plan().indicators().isEmpty()) {
      model.selected().set(model.plan().indicators().getFirst().id());
    }
  }

  @Override
  public void leave() {
    figures.handIn();
    detail.handIn();
    goalDetail.handIn();
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

  /** Goes from the small charts to the grid and the large chart of one of them. */
  private void showIndicator(UUID id) {
    views.set(View.GRID);
    model.selected().set(id);
    redraw();
    figures.reveal(id);
  }

  /** Goes from the list of a year to the cell of an indicator in that year. */
  private void showCell(UUID id, int year) {
    filters.wholeArea();
    model.year().set(year);
    showIndicator(id);
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
      filters.show(state.plan());
      redraw();
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
    boolean asTree = views.now() == View.TREE;
    grid.setFitToHeight(asTree);
    for (Node node : List.of(legend, below)) {
      node.setVisible(!asTree);
      node.setManaged(!asTree);
    }
    switch (views.now()) {
      case TREE -> {
        grid.setContent(tree);
        tree.show(model.theme().get(), editable());
      }
      case YEAR -> {
        yearPane.show(editable());
        grid.setContent(yearPane);
      }
      case CHARTS -> {
        small.show();
        grid.setContent(small);
      }
      case GRID -> showGrid();
    }
  }

  private void showGrid() {
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
    if (views.now() == View.TREE) {
      showRow(goals.chosen().get());
      return;
    }
    Indicator indicator = model.indicator();
    lower.show(indicator);
    inspector.getChildren().setAll(detail);
    detail.show(indicator, editable());
  }

  /** Shows in the inspector what the row of the tree is about that the user is on. */
  private void showRow(@Nullable GoalRow row) {
    Goal goal = goals.goal();
    if (row instanceof GoalRow.OfGoal && goal != null) {
      goalDetail.show(goal, editable());
      inspector.getChildren().setAll(goalDetail);
      return;
    }
    if (row instanceof GoalRow.OfIndicator one) {
      model.selected().set(one.indicator().id());
    }
    detail.show(row instanceof GoalRow.OfIndicator ? model.indicator() : null, editable());
    inspector.getChildren().setAll(detail);
  }
}
