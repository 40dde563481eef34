package nl.veiligheidskompas.app.scenario;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Scenario's: a real choice for the council, side by side. */
public final class ScenarioScreen implements Screen {

  private final Workbench bench;
  private final Texts texts;
  private final ScenarioModel model;
  private final ScreenHeader header;
  private final Button add;
  private final StackPane table = new StackPane();
  private final VBox page = new VBox();
  private final ScrollPane work = new ScrollPane(page);
  private @Nullable ScenarioGrid grid;
  private @Nullable SafetyPlan drawn;
  private Subscription listening = Subscription.EMPTY;

  public ScenarioScreen(Workbench bench, Supplier<UUID> ids) {
    this.bench = bench;
    texts = bench.texts();
    model = new ScenarioModel(bench.desk(), texts, ids);
    add = Buttons.outlined(texts.say("scenarios.add"), Icon.ADD, model::add);
    add.setId("scenario-add");
    header = new ScreenHeader(texts.say("scenarios.title"), add);
    page.getStyleClass().add("vk-screen");
    page.getChildren().addAll(header, table);
    table.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    work.setFitToWidth(true);
    work.setFitToHeight(true);
    work.getStyleClass().add("vk-scroll");
  }

  @Override
  public Node work() {
    return work;
  }

  @Override
  public void enter(Place place) {
    leave();
    listening = bench.desk().shownOn(this::show);
  }

  @Override
  public void leave() {
    if (grid != null) {
      grid.handIn();
    }
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void show(DeskState state) {
    if (state.plan().equals(drawn)) {
      return;
    }
    drawn = state.plan();
    boolean editable = state.save() != SaveState.READ_ONLY;
    add.setVisible(editable);
    header.setLine(texts.say("scenarios.line", state.plan().scenarios().size()));
    if (state.plan().scenarios().isEmpty()) {
      grid = null;
      Node none = Words.wrapping(texts.say("scenarios.none"), "vk-secondary");
      none.getStyleClass().add("vk-body");
      table.getChildren().setAll(none);
      return;
    }
    ScenarioGrid there = grid;
    if (there != null && there.fits()) {
      there.show();
      return;
    }
    if (there != null) {
      there.getChildren().forEach(there::retire);
    }
    ScenarioGrid fresh = new ScenarioGrid(model, texts, editable);
    grid = fresh;
    table.getChildren().setAll(fresh);
  }
}
