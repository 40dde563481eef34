package nl.veiligheidskompas.app.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.settings.Language;
import nl.veiligheidskompas.app.settings.RecentPlan;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.WideButton;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The start: recent plans at the left, four ways to begin at the right. */
final class StartView extends HBox {

  private final Texts texts;
  private final StartModel model;
  private final StartActions actions;
  private final SettingsDesk settings;
  private final TextField search = new TextField();
  private final RecentList list;
  private final VBox recent = new VBox(12);
  private final VBox first;
  private final VBox callout = new VBox();
  private final Button open;

  StartView(StartModel model, SettingsDesk settings, Texts texts, StartActions actions) {
    this.model = model;
    this.settings = settings;
    this.texts = texts;
    this.actions = actions;
    getStyleClass().add("vk-start");
    list = new RecentList(texts, plan -> actions.open(plan.file()), actions::choose, this::forget);
    open = Buttons.primary(texts.say("start.open"), Icon.FOLDER, this::openChosen);
    open.setId("start-open");
    first = first();
    callout.getStyleClass().addAll("vk-callout", "vk-error");
    fillRecent();
    Node left = left();
    Node right = right();
    HBox.setHgrow(left, Priority.ALWAYS);
    getChildren().addAll(left, right);
    say("");
    show();
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Says above the list why something could not be done; nothing when there are no words. */
  void say(String sentence) {
    callout.getChildren().setAll(Words.wrapping(sentence, "vk-error"));
    callout.setVisible(!sentence.isEmpty());
    callout.setManaged(!sentence.isEmpty());
  }

  /** Shows the plans as they are known now. */
  void show() {
    boolean none = model.isFirstRun();
    for (Node part : List.of(recent, first)) {
      boolean wanted = part.equals(first) == none;
      part.setVisible(wanted);
      part.setManaged(wanted);
    }
    List<RecentLine> lines = model.lines(search.getText());
    list.show(lines);
    if (lines.isEmpty() && !none) {
      list.getChildren()
          .setAll(Words.wrapping(texts.say("start.none", search.getText()), "vk-secondary"));
    }
    open.setDisable(list.chosen() == null);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F1) {
      event.consume();
      actions.firstSteps();
    } else if (event.getCode() == KeyCode.F && event.isControlDown()) {
      event.consume();
      search.requestFocus();
    }
  }

  private void openChosen() {
    RecentPlan plan = list.chosen();
    if (plan != null) {
      actions.open(plan.file());
    }
  }

  private void forget(RecentPlan plan) {
    model.forget(plan);
    show();
  }

  private Node left() {
    FontIcon compass = Icon.APP.draw();
    compass.getStyleClass().addAll("vk-accent", "vk-start-sign");
    HBox name = new HBox(12, compass, Words.styled(texts.say("start.name"), "vk-start-name"));
    name.setAlignment(Pos.CENTER_LEFT);
    Label promise = Words.wrapping(texts.say("start.promise"), "vk-start-promise");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox left = new VBox(16, name, promise, callout, first, recent, space, footer());
    left.getStyleClass().add("vk-start-left");
    VBox.setVgrow(recent, Priority.SOMETIMES);
    left.setMinWidth(0);
    return left;
  }

  private void fillRecent() {
    search.setPromptText(texts.say("start.search"));
    search.setAccessibleText(texts.say("start.search"));
    search.setId("start-search");
    search.setPrefWidth(220);
    search.textProperty().addListener((value, before, now) -> show());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(12, Words.styled(texts.say("start.recent"), "vk-section"), gap, search);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("vk-scroll");
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(96);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    HBox buttons =
        new HBox(8, open, Buttons.outlined(texts.say("start.choose"), Icon.FILE, actions::choose));
    recent.getChildren().addAll(head, scroll, buttons);
  }

  /** Who never opened a plan is offered the example before anything else. */
  private VBox first() {
    Button example =
        Buttons.primary(texts.say("start.first.button"), Icon.EXAMPLE, actions::beginExample);
    example.setId("start-first-example");
    HBox buttons =
        new HBox(
            8, example, Buttons.outlined(texts.say("start.choose"), Icon.FILE, actions::choose));
    return new VBox(
        12,
        Words.styled(texts.say("start.first.title"), "vk-section"),
        Words.wrapping(texts.say("start.first.text"), "vk-start-text"),
        buttons);
  }

  private Label footer() {
    return Words.styled(texts.say("start.footer"), "vk-secondary");
  }

  private Node right() {
    VBox choices =
        new VBox(
            choice("empty", Icon.FILE_NEW, actions::beginEmpty),
            Words.rule(),
            choice("example", Icon.EXAMPLE, actions::beginExample),
            Words.rule(),
            choice("fictitious", Icon.EXAMPLE, actions::beginFictitious),
            Words.rule(),
            choice("successor", Icon.SUCCESSOR, actions::beginSuccessor));
    choices.getStyleClass().add("vk-choices");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    HBox links =
        new HBox(
            16,
            Buttons.link(texts.say("start.steps"), actions::firstSteps),
            Buttons.link(texts.say("start.keys"), actions::keys),
            language());
    links.setAlignment(Pos.CENTER_RIGHT);
    VBox right =
        new VBox(12, Words.styled(texts.say("start.new"), "vk-section"), choices, space, links);
    right.getStyleClass().add("vk-start-right");
    return right;
  }

  private Button choice(String key, Icon icon, Runnable action) {
    FontIcon sign = icon.draw();
    sign.getStyleClass().addAll("vk-accent", "vk-large");
    String title = texts.say("start.new." + key);
    String text = texts.say("start.new." + key + ".text");
    VBox words =
        new VBox(2, Words.styled(title, "vk-strong"), Words.wrapping(text, "vk-secondary"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    Button button = new WideButton(new HBox(14, sign, words, Icon.RIGHT.draw()));
    button.getStyleClass().add("vk-choice");
    button.setAccessibleText(title + ". " + text);
    button.setId("start-new-" + key);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Hyperlink language() {
    Language other = settings.get().language() == Language.NL ? Language.EN : Language.NL;
    Hyperlink link =
        Buttons.link(
            texts.say("settings.language." + other), () -> settings.change(now -> now.with(other)));
    link.setId("start-language");
    return link;
  }
}
