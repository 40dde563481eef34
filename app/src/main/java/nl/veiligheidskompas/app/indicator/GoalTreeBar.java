package nl.veiligheidskompas.app.indicator;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What can be done with the row of the tree that the user is on. */
final class GoalTreeBar extends HBox {

  private final GoalTreeModel model;
  private final Texts texts;
  private final Consumer<UUID> added;

  /**
   * Nothing yet.
   *
   * @param added is told of a new goal
   */
  GoalTreeBar(GoalTreeModel model, Texts texts, Consumer<UUID> added) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.added = added;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(32);
  }

  /** Shows what fits the row. */
  void show(boolean editable) {
    getChildren().clear();
    if (!editable) {
      return;
    }
    GoalRow row = model.chosen().get();
    switch (row) {
      case GoalRow.OfGoal _ -> getChildren().add(add("indicators.tree.addsub"));
      case GoalRow.OfIndicator one -> addMoves(one);
      case GoalRow.OfTheme _ -> getChildren().add(add("indicators.tree.add"));
      case GoalRow.Loose _ -> getChildren().add(add("indicators.tree.add"));
      case GoalRow.Whole _ -> hint("indicators.tree.choose");
      case null -> hint("indicators.tree.choose");
    }
    if (row instanceof GoalRow.OfGoal || row instanceof GoalRow.OfIndicator) {
      hint("indicators.tree.keys");
    }
  }

  private void hint(String key) {
    Label words = Words.styled(texts.say(key), "vk-caption");
    words.setMinWidth(0);
    getChildren().add(words);
  }

  private Button add(String key) {
    Button button =
        Buttons.outlined(
            texts.say(key),
            Icon.ADD,
            () -> {
              UUID id = model.add();
              if (id != null) {
                added.accept(id);
              }
            });
    button.setId("goal-tree-add");
    return button;
  }

  private void addMoves(GoalRow.OfIndicator row) {
    UUID from = row.goal();
    if (from != null) {
      getChildren().add(goals("move", row, Icon.GOAL, goal -> model.move(row, goal)));
    }
    getChildren()
        .add(goals("link", row, Icon.LINK, goal -> model.link(row.indicator().id(), goal)));
    if (from != null) {
      Button loosen =
          Buttons.outlined(
              texts.say("indicators.tree.unlink"),
              Icon.CLOSE,
              () -> model.unlink(row.indicator().id(), from));
      loosen.setId("goal-tree-unlink");
      getChildren().add(loosen);
    }
  }

  /** The goals that the indicator does not measure yet, by theme. */
  private MenuButton goals(String key, GoalRow.OfIndicator row, Icon icon, Consumer<UUID> chosen) {
    MenuButton button = new MenuButton(texts.say("indicators.tree." + key), icon.draw());
    button.setId("goal-tree-" + key);
    button.setAccessibleText(texts.say("indicators.tree." + key));
    List<Goal> measured = model.measuredBy(row.indicator().id());
    for (ThemeSheet theme : model.plan().themes()) {
      Menu menu = new Menu(theme.listTitle());
      for (Goal goal : model.plan().goals()) {
        if (goal.themeId().equals(theme.id()) && !measured.contains(goal)) {
          MenuItem item = new MenuItem(goal.code() + "  " + goal.text());
          item.setMnemonicParsing(false);
          item.setOnAction(event -> chosen.accept(goal.id()));
          menu.getItems().add(item);
        }
      }
      menu.setMnemonicParsing(false);
      if (!menu.getItems().isEmpty()) {
        button.getItems().add(menu);
      }
    }
    return button;
  }
}
