package nl.veiligheidskompas.app.budget;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.budget.BudgetModel.Amounts;
import nl.veiligheidskompas.app.budget.BudgetModel.Filter;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.PartsBar;
import nl.veiligheidskompas.app.ui.PartsBar.Part;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.TypingPlace;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.CouncilInfluence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Begroting: the lines by year, their sum, the stated total, and what the council can steer. */
public final class BudgetScreen implements Screen {

  private static final double BAR = 28;

  private final Workbench bench;
  private final Texts texts;
  private final BudgetModel model;
  private final ScreenHeader header;
  private final HBox filters = new HBox();
  private final HBox amounts = new HBox();
  private final Label note = Words.wrapping("", "vk-note-line");
  private final Button add;
  private final VBox bar = new VBox(4);
  private final StackPane table = new StackPane();
  private final VBox page = new VBox();
  private final ScrollPane work = new ScrollPane(page);
  private final LineDetail detail;
  private @Nullable AmountGrid grid;
  private @Nullable List<Object> drawn;
  private Subscription listening = Subscription.EMPTY;

  public BudgetScreen(Workbench bench, Supplier<UUID> ids) {
    this.bench = bench;
    texts = bench.texts();
    model = new BudgetModel(bench.desk(), texts, ids);
    detail = new LineDetail(bench, model);
    add = Buttons.outlined(texts.say("budget.add"), Icon.ADD, model::add);
    add.setId("budget-add");
    header = new ScreenHeader(texts.say("budget.title"), amounts, filters, add);
    showAmounts();
    bar.getStyleClass().add("vk-body");
    page.getStyleClass().add("vk-screen");
    page.getChildren().addAll(header, bar, table, note);
    work.setFitToWidth(true);
    work.setFitToHeight(true);
    work.getStyleClass().add("vk-scroll");
  }

  @Override
  public Node work() {
    return work;
  }

  @Override
  public Node inspector() {
    return detail;
  }

  @Override
  public void enter(Place place) {
    leave();
    if (place.entity() != null) {
      model.selected().set(place.entity());
    }
    listening =
        Subscription.combine(
            bench.desk().shownOn(this::show),
            model.filter().subscribe(() -> redraw()),
            model.amounts().subscribe(() -> redraw()),
            model.selected().subscribe(this::select));
  }

  @Override
  public void leave() {
    if (grid != null) {
      grid.handIn();
    }
    detail.handIn();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void show(DeskState state) {
    SafetyPlan plan = state.plan();
    List<Object> now =
        List.of(
            plan.budgetLines(),
            plan.facts(),
            plan.costItems(),
            plan.themes(),
            state.findings(),
            state.save() == SaveState.READ_ONLY);
    if (!now.equals(drawn)) {
      drawn = now;
      redraw();
    }
  }

  private void redraw() {
    boolean editable = bench.desk().state().get().save() != SaveState.READ_ONLY;
    add.setVisible(editable);
    header.setLine(texts.say("budget.line", model.count(Filter.ALL)));
    showFilters();
    showBar();
    note.setText(
        texts.say(
            model.amounts().get() == Amounts.REALISED ? "budget.realised.note" : "budget.note"));
    showGrid(editable);
    detail.show(model.line(), editable);
  }

  private void showGrid(boolean editable) {
    AmountGrid before = grid;
    boolean realised = model.amounts().get() == Amounts.REALISED;
    if (before != null && before.fits(editable) && before instanceof RealisationGrid == realised) {
      before.show();
      return;
    }
    TypingPlace place = before == null ? TypingPlace.NONE : before.leave();
    AmountGrid fresh =
        realised
            ? new RealisationGrid(model, texts, editable)
            : new BudgetGrid(model, texts, editable);
    grid = fresh;
    table.getChildren().setAll(fresh);
    fresh.show();
    place.restore(fresh);
  }

  private void select(@Nullable UUID line) {
    if (grid != null) {
      grid.mark(line);
      detail.show(model.line(), bench.desk().state().get().save() != SaveState.READ_ONLY);
    }
  }

  /** The budget itself, or what was spent of it. */
  private void showAmounts() {
    ToggleGroup group = new ToggleGroup();
    for (Amounts which : Amounts.values()) {
      ToggleButton button = new ToggleButton(texts.say("budget.amounts." + which.name()));
      button.setId("budget-amounts-" + which.name());
      button.setToggleGroup(group);
      button.setOnAction(event -> look(which));
      model.amounts().subscribe(now -> button.setSelected(now == which));
      amounts.getChildren().add(button);
    }
  }

  private void look(Amounts which) {
    if (grid != null) {
      grid.handIn();
    }
    model.amounts().set(which);
    // who presses what is chosen already would else leave nothing chosen
    amounts.getChildren().stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getId().endsWith(which.name()))
        .forEach(button -> button.setSelected(true));
  }

  @Override
  public List<PaletteEntry> commands() {
    return List.of(
        new PaletteEntry(
            PaletteEntry.Group.COMMAND,
            texts.say("budget.amounts.command"),
            "",
            () -> look(Amounts.REALISED)));
  }

  private void showFilters() {
    filters.getChildren().clear();
    for (Filter filter : Filter.values()) {
      ToggleButton button =
          new ToggleButton(texts.say("budget.filter." + filter.name(), model.count(filter)));
      button.setSelected(model.filter().get() == filter);
      button.setOnAction(event -> model.filter().set(filter));
      filters.getChildren().add(button);
    }
  }

  private void showBar() {
    Money fixed = model.sum(CouncilInfluence.FIXED);
    Money open = model.sum(CouncilInfluence.FULL, CouncilInfluence.PARTLY);
    Money unknown = model.sum(CouncilInfluence.UNKNOWN);
    Money all = fixed.plus(open).plus(unknown);
    bar.getChildren().clear();
    if (all.cents() <= 0) {
      return;
    }
    List<Part> parts =
        List.of(
                part("budget.bar.fixed", fixed),
                part("budget.bar.open", open),
                part("budget.bar.unknown", unknown))
            .stream()
            .filter(part -> part.size() > 0)
            .toList();
    long percent = Math.round(100.0 * open.cents() / all.cents());
    String spoken = texts.say("budget.bar", open, percent, fixed);
    bar.getChildren()
        .setAll(new PartsBar(parts, all.cents(), BAR, spoken), Words.styled(spoken, "vk-caption"));
  }

  private Part part(String key, Money amount) {
    return new Part(amount.cents(), texts.say(key, Objects.requireNonNull(amount)), false);
  }
}
