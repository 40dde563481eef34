package nl.veiligheidskompas.app.phasing;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Fasering: the themes over the phases, and below them the hours of the team. */
public final class PhasingScreen implements Screen {

  private final Workbench bench;
  private final Texts texts;
  private final PhasingModel model;
  private final ScreenHeader header;
  private final StackPane timeLine = new StackPane();
  private final CapacityPane capacity;
  private final ThemeDetail detail;
  private final VBox page = new VBox();
  private final ScrollPane work = new ScrollPane(page);
  private @Nullable TimeLine drawn;
  private @Nullable SafetyPlan drawnPlan;
  private @Nullable List<Object> drawnCapacity;
  private Subscription listening = Subscription.EMPTY;

  public PhasingScreen(Workbench bench, Supplier<UUID> ids) {
    this.bench = bench;
    texts = bench.texts();
    model = new PhasingModel(bench.desk(), texts, ids);
    header = new ScreenHeader(texts.say("phasing.title"));
    capacity = new CapacityPane(model, texts);
    detail = new ThemeDetail(bench, model);
    page.getStyleClass().add("vk-screen");
    page.getChildren().addAll(header, timeLine, legend(), Words.rule(), capacity);
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
            bench.desk().shownOn(this::show), model.selected().subscribe(this::select));
  }

  @Override
  public void leave() {
    capacity.handIn();
    detail.handIn();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private Node legend() {
    javafx.scene.layout.HBox legend =
        new javafx.scene.layout.HBox(
            20,
            key("vk-bar-team", "phasing.legend.team"),
            key("vk-bar-other", "phasing.legend.other"),
            key("vk-bar-conflict", "phasing.legend.conflict"));
    legend.getStyleClass().add("vk-legend");
    return legend;
  }

  private Node key(String look, String words) {
    javafx.scene.layout.Region sample = new javafx.scene.layout.Region();
    sample.getStyleClass().addAll("vk-bar", look);
    sample.setMinSize(22, 10);
    sample.setMaxSize(22, 10);
    javafx.scene.control.Label label =
        Words.styled(texts.say(words, bench.desk().plan().facts().team()), "vk-caption");
    label.setGraphic(sample);
    return label;
  }

  private boolean editable() {
    return bench.desk().state().get().save() != SaveState.READ_ONLY;
  }

  private void show(DeskState state) {
    if (state.plan().equals(drawnPlan)) {
      return;
    }
    drawnPlan = state.plan();
    header.setLine(
        texts.say("phasing.line", state.plan().themes().size(), state.plan().phases().size()));
    showTimeLine();
    List<Object> now =
        List.of(state.plan().capacityShares(), state.plan().facts().team(), editable());
    if (!now.equals(drawnCapacity)) {
      drawnCapacity = now;
      capacity.show(editable());
    }
    detail.show(model.line(), editable());
  }

  private void showTimeLine() {
    TimeLine before = drawn;
    UUID theme = model.selected().get();
    boolean focused = before != null && before.isFocusWithin();
    TimeLine fresh = before;
    if (fresh == null || !fresh.fits(editable())) {
      fresh = new TimeLine(model, texts, editable());
      drawn = fresh;
      timeLine.getChildren().setAll(fresh);
    }
    fresh.show();
    if (focused && theme != null) {
      fresh.focus(theme);
    }
  }

  private void select(@Nullable UUID theme) {
    if (drawn != null) {
      drawn.mark(theme);
      detail.show(model.line(), editable());
    }
  }
}
