package nl.veiligheidskompas.app.shell;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.JournalStep;
import nl.veiligheidskompas.core.plan.PlanFacts;
import org.jspecify.annotations.Nullable;

/** The bar above: which plan it is, undo and redo by name, the search field, help, inspector. */
final class Toolbar extends HBox {

  private final Texts texts;
  private final Button undo;
  private final Button redo;
  private final Button plan = new Button();
  private final javafx.scene.control.Label name = Words.styled("", "vk-strong");
  private final javafx.scene.control.Label period = Words.styled("", "vk-caption");

  Toolbar(Workbench bench, ShellActions actions) {
    texts = bench.texts();
    getStyleClass().add("vk-toolbar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(texts.say("shell.toolbar.name"));
    undo = Buttons.sign(texts.say("shell.undo"), Icon.UNDO, bench.desk()::undo);
    redo = Buttons.sign(texts.say("shell.redo"), Icon.REDO, bench.desk()::redo);
    undo.setId("toolbar-undo");
    redo.setId("toolbar-redo");
    Button help = Buttons.sign(texts.say("shell.help"), Icon.HELP, actions::help);
    Buttons.named(help, texts.say("shell.help"), "F1");
    Button inspector =
        Buttons.sign(texts.say("shell.inspector"), Icon.INSPECTOR, actions::toggleInspector);
    Buttons.named(inspector, texts.say("shell.inspector"), "Shift+F9");
    getChildren()
        .addAll(switcher(actions), undo, redo, gap(), search(actions), gap(), help, inspector);
  }

  private Button switcher(ShellActions actions) {
    plan.getStyleClass().setAll("button", "vk-switcher");
    plan.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    VBox words = new VBox(name, period);
    words.setMouseTransparent(true);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox content = new HBox(8, words, Icon.DOWN.draw());
    content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    content.setPrefWidth(172);
    plan.setGraphic(content);
    plan.setMinWidth(200);
    plan.setPrefWidth(200);
    plan.setMaxHeight(Double.MAX_VALUE);
    plan.setId("toolbar-plan");
    plan.setOnAction(event -> showPlans(actions));
    return plan;
  }

  private void showPlans(ShellActions actions) {
    ContextMenu menu = new ContextMenu();
    for (OutsideActions.OtherPlan other : actions.otherPlans()) {
      MenuItem item = new MenuItem(other.title());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> other.open().run());
      menu.getItems().add(item);
    }
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (OutsideActions.PlanAction one : actions.planActions()) {
      MenuItem item = new MenuItem(one.words());
      item.setAccelerator(one.keys());
      item.setOnAction(event -> one.action().run());
      menu.getItems().add(item);
    }
    MenuItem copy = new MenuItem(texts.say("shell.command.copy"));
    copy.setOnAction(event -> actions.saveCopy());
    MenuItem close = new MenuItem(texts.say("shell.command.close"));
    close.setOnAction(event -> actions.switchPlan());
    menu.getItems().addAll(copy, close);
    menu.show(plan, Side.BOTTOM, 8, 0);
  }

  private Button search(ShellActions actions) {
    Button search = Buttons.outlined(texts.say("shell.search"), Icon.SEARCH, actions::palette);
    search.getStyleClass().add("vk-search");
    search.setId("toolbar-search");
    Buttons.named(search, texts.say("shell.search"), "Ctrl+K");
    return search;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Shows which plan it is and what can be undone. */
  void show(DeskState state) {
    PlanFacts facts = state.plan().facts();
    String town = facts.municipality().name();
    name.setText(town.isBlank() ? texts.say("shell.plan.nameless") : town);
    period.setText(
        texts.say(
            "shell.plan.line",
            facts.period().startYear(),
            facts.period().endYear(),
            facts.stage()));
    plan.setAccessibleText(texts.say("shell.plan.switch", name.getText(), period.getText()));
    boolean editable = state.save() != SaveState.READ_ONLY;
    showStep(undo, state.journal().nextUndo(), "shell.undo", "Ctrl+Z", editable);
    showStep(redo, state.journal().nextRedo(), "shell.redo", "Ctrl+Y", editable);
  }

  private void showStep(
      Button button, @Nullable JournalStep step, String key, String shortcut, boolean editable) {
    button.setDisable(step == null || !editable);
    String words =
        step == null
            ? texts.say(key + ".nothing")
            : texts.say(key + ".step", StepWords.of(step.name(), texts));
    Buttons.named(button, words, shortcut);
  }
}
