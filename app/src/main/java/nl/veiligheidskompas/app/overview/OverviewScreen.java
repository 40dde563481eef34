package nl.veiligheidskompas.app.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.finding.FindingRoute;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Overzicht: what is wrong first, the themes in a table, money, hours and the calendar. */
public final class OverviewScreen implements Screen {

  private final Workbench bench;
  private final Texts texts;
  private final ScreenHeader header;
  private final FlowPane first = new FlowPane(24, 6);
  private final ThemeTable themes;
  private final VBox lower = new VBox();
  private final VBox page = new VBox();
  private final ScrollPane work = new ScrollPane(page);
  private @Nullable List<Finding> firstOf;
  private @Nullable List<Object> halvesOf;
  private Subscription listening = Subscription.EMPTY;

  public OverviewScreen(Workbench bench) {
    this.bench = bench;
    texts = bench.texts();
    header =
        new ScreenHeader(
            texts.say("overview.title"),
            Buttons.outlined(
                texts.say("overview.next"), Icon.FINDINGS, () -> go(ScreenName.FINDINGS)),
            Buttons.primary(
                texts.say("overview.report"), Icon.REPORTS, () -> go(ScreenName.REPORTS)));
    themes = new ThemeTable(bench);
    first.getStyleClass().addAll("vk-banner", "vk-error");
    VBox.setMargin(first, new javafx.geometry.Insets(0, 24, 12, 24));
    page.getStyleClass().add("vk-screen");
    VBox.setVgrow(lower, Priority.ALWAYS);
    page.getChildren().addAll(header, first, themes, lower);
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
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void go(ScreenName screen) {
    bench.navigator().go(Place.of(screen));
  }

  private void show(DeskState state) {
    OverviewModel model = new OverviewModel(state, texts);
    PlanFacts facts = state.plan().facts();
    header.setLine(
        facts.status().isBlank()
            ? facts.title()
            : texts.say("overview.line", facts.title(), facts.status()));
    showFirst(model.first());
    themes.showThemes(model.themes());
    showHalves(state.plan(), model);
  }

  /** Draws money, hours and calendar, unless they say the same. */
  private void showHalves(SafetyPlan plan, OverviewModel model) {
    List<Object> now =
        List.of(
            plan.facts(),
            plan.budgetLines(),
            plan.capacityShares(),
            plan.phases(),
            plan.themePhasings(),
            plan.sources());
    if (now.equals(halvesOf)) {
      return;
    }
    halvesOf = now;
    MoneyPane money = new MoneyPane(bench, model, plan);
    CyclePane cycle = new CyclePane(plan, texts);
    HBox.setHgrow(cycle, Priority.ALWAYS);
    HBox halves = new HBox(money, cycle);
    VBox.setVgrow(halves, Priority.ALWAYS);
    lower.getChildren().setAll(Words.rule(), halves);
  }

  private void showFirst(List<Finding> errors) {
    if (errors.equals(firstOf)) {
      return;
    }
    firstOf = errors;
    first.setVisible(!errors.isEmpty());
    first.setManaged(!errors.isEmpty());
    first.getChildren().clear();
    first
        .getChildren()
        .add(
            Signs.with(
                Signs.of(Severity.ERROR), texts.say("overview.first"), "vk-error", "vk-strong"));
    for (Finding error : errors) {
      Label title = Words.plain(error.code().title(texts));
      title.setMinWidth(Region.USE_PREF_SIZE);
      HBox one = new HBox(6, title, Buttons.link(texts.say("overview.look"), () -> show(error)));
      one.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      first.getChildren().add(one);
    }
  }

  private void show(Finding finding) {
    bench.navigator().go(FindingRoute.of(finding, bench.desk().plan()));
  }
}
