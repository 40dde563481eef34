package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The goals and sub-goals of a theme with the indicators that measure them. */
final class GoalFields extends FieldPane implements SheetInspector.Part {

  private static final double LEVEL = 14;

  private final SheetModel model;
  private final Navigator navigator;
  private final TiedLines tied;
  private final Texts texts;

  GoalFields(SheetModel model, Navigator navigator, TiedLines tied) {
    super(model.texts());
    this.model = model;
    this.navigator = navigator;
    this.tied = tied;
    texts = model.texts();
  }

  @Override
  public FieldPane pane() {
    return this;
  }

  @Override
  public void show(ThemeSheet theme) {
    fill(model.isEditable(), () -> fill(theme));
  }

  private void fill(ThemeSheet theme) {
    List<Goal> all =
        model.plan().goals().stream().filter(g -> g.themeId().equals(theme.id())).toList();
    List<Indicator> indicators = indicators(theme);
    add(Words.wrapping(texts.say("sheet.goals.count", all.size(), indicators.size()), "vk-strong"));
    if (all.isEmpty()) {
      add(Words.wrapping(texts.say("sheet.goals.none"), "vk-empty"));
    }
    addLevel(theme, null, 0);
    if (isEditable()) {
      add(button("goal-add", "sheet.goal.add", () -> add(theme, null)));
    }
    addLoose(indicators);
  }

  private List<Indicator> indicators(ThemeSheet theme) {
    return model.plan().indicators().stream()
        .filter(indicator -> indicator.themeId().equals(theme.id()))
        .toList();
  }

  private Button button(String id, String key, Runnable action) {
    Button button = Buttons.outlined(texts.say(key), Icon.ADD, action);
    button.setId(id);
    return button;
  }

  private void add(ThemeSheet theme, @Nullable UUID parent) {
    UUID id = model.ids().get();
    model.edit(plan -> GoalEdits.add(plan, id, theme.id(), parent, texts.say("sheet.goal.new")));
  }

  private void addLevel(ThemeSheet theme, @Nullable UUID parent, int level) {
    for (Goal goal : model.goals(parent)) {
      VBox box = new VBox();
      box.getStyleClass().add("vk-goal");
      box.setPadding(new Insets(8, 0, 8, level * LEVEL));
      addGoal(theme, goal, box);
      add(box);
      addLevel(theme, goal.id(), level + 1);
    }
  }

  private void addGoal(ThemeSheet theme, Goal goal, VBox box) {
    int from = getChildren().size();
    required(
        "goal-" + goal.id(),
        goal.code(),
        goal.text(),
        words -> model.edit(plan -> GoalEdits.text(plan, goal.id(), words)));
    box.getChildren().add(getChildren().remove(from));
    tied.addTo(box, goal.id(), goal.code());
    for (UUID id : GoalTree.indicatorsOf(goal)) {
      model.plan().indicators().stream()
          .filter(indicator -> indicator.id().equals(id))
          .forEach(indicator -> box.getChildren().add(linked(goal, indicator)));
    }
    if (isEditable()) {
      box.getChildren().add(actions(theme, goal));
    }
  }

  private HBox linked(Goal goal, Indicator indicator) {
    IndicatorCard card = new IndicatorCard(model, navigator, indicator);
    tied.addTo(card, indicator.id(), indicator.code());
    HBox.setHgrow(card, Priority.ALWAYS);
    HBox line = new HBox(4, card);
    if (isEditable()) {
      line.getChildren()
          .add(
              Buttons.sign(
                  texts.say("sheet.unlink", indicator.name(), goal.code()),
                  Icon.CLOSE,
                  () -> model.edit(p -> GoalEdits.unlink(p, goal.id(), indicator.id()))));
    }
    return line;
  }

  private HBox actions(ThemeSheet theme, Goal goal) {
    HBox actions =
        new HBox(
            4,
            sign(goal, "in", Icon.DEEPER, () -> model.edit(p -> GoalEdits.indent(p, goal.id()))),
            sign(goal, "out", Icon.HIGHER, () -> model.edit(p -> GoalEdits.outdent(p, goal.id()))),
            sign(goal, "sub", Icon.ADD, () -> add(theme, goal.id())),
            links(theme, goal),
            sign(
                goal,
                "remove",
                Icon.REMOVE,
                () -> model.edit(p -> GoalEdits.remove(p, goal.id()))));
    actions.setAlignment(Pos.CENTER_LEFT);
    return actions;
  }

  private Button sign(Goal goal, String key, Icon icon, Runnable action) {
    Button button = Buttons.sign(texts.say("sheet.goal." + key, goal.code()), icon, action);
    button.setId("goal-" + key + "-" + goal.id());
    return button;
  }

  private MenuButton links(ThemeSheet theme, Goal goal) {
    MenuButton menu = new MenuButton("", Icon.LINK.draw());
    menu.setId("goal-link-" + goal.id());
    menu.getStyleClass().addAll("vk-flat", "vk-menu-sign");
    Buttons.named(menu, texts.say("sheet.goal.link", goal.code()), null);
    List<UUID> linked = GoalTree.indicatorsOf(goal);
    for (Indicator indicator : indicators(theme)) {
      if (!linked.contains(indicator.id())) {
        MenuItem item = new MenuItem(indicator.code() + "  " + indicator.name());
        item.setOnAction(event -> model.edit(p -> GoalEdits.link(p, goal.id(), indicator.id())));
        menu.getItems().add(item);
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private void addLoose(List<Indicator> indicators) {
    GoalTree tree = new GoalTree(model.plan().goals());
    List<Indicator> loose = indicators.stream().filter(i -> !tree.measuresGoal(i)).toList();
    if (!loose.isEmpty()) {
      heading(texts.say("sheet.goals.loose"));
      for (Indicator indicator : loose) {
        IndicatorCard card = new IndicatorCard(model, navigator, indicator);
        tied.addTo(card, indicator.id(), indicator.code());
        add(card);
      }
    }
  }
}
