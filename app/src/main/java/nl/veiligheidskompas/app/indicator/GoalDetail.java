package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalWeights;
import nl.veiligheidskompas.core.indicator.IndicatorLink;

/** A goal in the inspector: what is wrong with it, its words, and how its indicators weigh. */
final class GoalDetail extends FieldPane {

  private final Workbench bench;
  private final GoalTreeModel model;
  private final Texts texts;

  GoalDetail(Workbench bench, GoalTreeModel model) {
    super(bench.texts());
    this.bench = bench;
    this.model = model;
    texts = bench.texts();
    setId("goal-detail");
  }

  void show(Goal goal, boolean editable) {
    fill(editable, () -> fill(goal));
  }

  private void fill(Goal goal) {
    add(Words.styled(texts.say("indicators.tree.goal", goal.code()), "vk-caption"));
    add(Words.wrapping(goal.text(), "vk-section"));
    bench.desk().state().get().findings().stream()
        .filter(one -> !one.accepted() && one.place().entityId().equals(goal.id()))
        .forEach(one -> add(callout(one)));
    required(
        "goal-text",
        texts.say("indicators.tree.text"),
        goal.text(),
        words -> model.word(goal.id(), words));
    addWeights(goal);
    add(Words.rule());
    add(
        Buttons.link(
            texts.say("indicators.sheet"),
            () -> bench.navigator().go(new Place(ScreenName.SHEET, goal.themeId()))));
    if (isEditable()) {
      add(
          Buttons.outlined(
              texts.say("indicators.tree.remove"), Icon.REMOVE, () -> model.remove(goal.id())));
    }
  }

  private void addWeights(Goal goal) {
    add(Words.rule());
    heading(texts.say("indicators.tree.weights"));
    if (goal.links().isEmpty()) {
      add(Words.wrapping(texts.say("indicators.tree.nothing"), "vk-secondary"));
      return;
    }
    for (IndicatorLink link : goal.links()) {
      weight(goal.id(), link);
    }
    GoalWeights weights = GoalWeights.of(goal);
    if (!weights.isUsed()) {
      add(Words.wrapping(texts.say("indicators.tree.weights.none"), "vk-secondary"));
      return;
    }
    BigDecimal reached = model.reached(goal);
    String sum = texts.say("indicators.tree.weights.sum", weights.sum(), reached);
    add(Words.wrapping(sum, "vk-secondary"));
    if (weights.without() > 0) {
      String some = texts.say("indicators.tree.weights.some", weights.without());
      add(Words.wrapping(some, "vk-secondary"));
    }
  }

  private void weight(UUID goal, IndicatorLink link) {
    String name =
        model.plan().indicators().stream()
            .filter(one -> one.id().equals(link.indicatorId()))
            .map(one -> one.code() + "  " + one.name())
            .findFirst()
            .orElse("");
    optional(
        "weight-" + link.indicatorId(),
        name,
        link.weight() == null ? "" : texts.figure(link.weight()),
        TypedWeights::read,
        typed -> model.weigh(goal, link.indicatorId(), typed.orElse(null)));
  }

  private VBox callout(Finding finding) {
    VBox callout =
        new VBox(
            2,
            Signs.with(
                Signs.of(finding.severity()),
                finding.code().title(texts),
                Signs.look(finding.severity()),
                "vk-strong"),
            Words.wrapping(finding.sentence(texts), "vk-caption"));
    callout.getStyleClass().addAll("vk-callout", Signs.look(finding.severity()));
    return callout;
  }
}
