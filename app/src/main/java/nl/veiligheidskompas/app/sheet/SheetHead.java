package nl.veiligheidskompas.app.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.FindingCounts;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Reveal;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.sheet.TextLength;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** The top of a sheet: number and title, and below these what matters most about the theme. */
final class SheetHead extends VBox {

  private final SheetModel model;
  private final Navigator navigator;
  private final Texts texts;
  private final Label number = Words.styled("", "vk-sheet-number");
  private final InputField<String> title;
  private final Label fixedTitle = Words.wrapping("", "vk-title");
  private final Label length = Words.styled("", "vk-secondary");
  private final FlowPane facts = new FlowPane(16, 4);
  private final Button before;
  private final Button next;
  private final Button add;
  private final MenuButton more = new MenuButton();

  /**
   * @param go shows another theme
   */
  SheetHead(SheetModel model, Navigator navigator, Consumer<UUID> go) {
    super(4);
    this.model = model;
    this.navigator = navigator;
    texts = model.texts();
    getStyleClass().add("vk-sheet-head");
    title =
        InputField.growing(
            texts.say("sheet.title.field"), texts, FieldPane::something, this::setTitle);
    title.field().getStyleClass().add("vk-title-field");
    title.field().setId("sheet-title");
    before = step("sheet.before", Icon.UP, "Ctrl+PgUp", -1, go);
    next = step("sheet.next", Icon.DOWN, "Ctrl+PgDn", 1, go);
    add = Buttons.outlined(texts.say("sheet.add"), Icon.ADD, () -> go.accept(model.addTheme()));
    add.setId("sheet-add");
    fillMenu(go);
    facts.setAlignment(Pos.CENTER_LEFT);
    length.setId("sheet-length");
    facts.getStyleClass().add("vk-sheet-facts");
    facts.setMinWidth(0);
    HBox buttons = new HBox(4, before, next, add, more);
    buttons.setMinWidth(USE_PREF_SIZE);
    number.setMinWidth(USE_PREF_SIZE);
    HBox heading = new HBox(4, number, title, fixedTitle, buttons);
    heading.setAlignment(Pos.BASELINE_LEFT);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox.setHgrow(fixedTitle, Priority.ALWAYS);
    getChildren().addAll(heading, facts);
  }

  private Button step(String key, Icon icon, String shortcut, int places, Consumer<UUID> go) {
    Button button =
        Buttons.sign(
            texts.say(key),
            icon,
            () -> {
              UUID other = model.neighbour(places);
              if (other != null) {
                go.accept(other);
              }
            });
    Buttons.named(button, texts.say(key), shortcut);
    button.setId(key.replace('.', '-'));
    return button;
  }

  private void fillMenu(Consumer<UUID> go) {
    more.setGraphic(Icon.MORE.draw());
    more.getStyleClass().addAll("vk-flat", "vk-menu-sign");
    more.setId("sheet-more");
    Buttons.named(more, texts.say("sheet.more"), null);
    more.getItems()
        .addAll(
            item("sheet.up", theme -> model.edit(p -> SheetEdits.move(p, theme.id(), -1))),
            item("sheet.down", theme -> model.edit(p -> SheetEdits.move(p, theme.id(), 1))),
            item("sheet.duplicate", theme -> go.accept(duplicate(theme))),
            item("sheet.remove", theme -> model.edit(p -> SheetEdits.remove(p, theme.id()))));
  }

  private MenuItem item(String key, Consumer<ThemeSheet> action) {
    MenuItem item = new MenuItem(texts.say(key));
    item.setOnAction(event -> {
      ThemeSheet theme = model.theme();
      if (theme != null) {
        action.accept(theme);
      }
    });
    return item;
  }

  /** Copies the theme and answers the key of the copy. */
  private UUID duplicate(ThemeSheet theme) {
    UUID copy = model.ids().get();
    String words = texts.say("sheet.copyof", theme.listTitle());
    model.edit(plan -> SheetEdits.duplicate(plan, theme.id(), copy, words, model.ids()));
    return copy;
  }

  private void setTitle(String words) {
    ThemeSheet theme = model.theme();
    if (theme != null) {
      model.edit(plan -> SheetEdits.rename(plan, theme.id(), words));
    }
  }

  void handIn() {
    title.handIn();
  }

  void show(ThemeSheet theme) {
    boolean editable = model.isEditable();
    number.setText(String.valueOf(model.number()));
    title.show(theme.title());
    fixedTitle.setText(theme.title());
    Reveal.node(title, editable);
    Reveal.node(fixedTitle, !editable);
    Reveal.node(add, editable);
    Reveal.node(more, editable);
    before.setDisable(model.neighbour(-1) == null);
    next.setDisable(model.neighbour(1) == null);
    showFacts(theme, editable);
  }

  private void showFacts(ThemeSheet theme, boolean editable) {
    boolean focused = facts.isFocusWithin();
    List<Node> shown = new ArrayList<>();
    Phase phase = model.phase();
    String period =
        phase == null
            ? texts.say("sheet.unplanned")
            : texts.say("sheet.phase", phase.name(), phase.startYear(), phase.endYear());
    shown.add(fact(period, Icon.PHASING, theme));
    String lead = model.lead();
    shown.add(
        fact(
            lead.isBlank() ? texts.say("sheet.nolead") : texts.say("sheet.lead", lead),
            Icon.LEAD,
            theme));
    Node urgency = urgency(theme, editable);
    shown.add(urgency);
    FindingCounts counts = FindingCounts.of(model.findings());
    for (Severity severity : Severity.values()) {
      if (counts.open(severity) > 0) {
        shown.add(count(severity, counts.open(severity)));
      }
    }
    showLength();
    shown.add(length);
    facts.getChildren().setAll(shown);
    if (focused) {
      urgency.requestFocus();
    }
  }

  /** How many words the sheet has, and about how many pages that is in print. */
  void showLength() {
    TextLength now = TextLength.of(model.sections());
    length.setText(
        now.pages().compareTo(BigDecimal.ONE) == 0
            ? texts.say("sheet.length.one", now.words())
            : texts.say("sheet.length", now.words(), now.pages()));
  }

  private Node urgency(ThemeSheet theme, boolean editable) {
    if (!editable) {
      return Words.plain(texts.say(theme.highUrgency() ? "sheet.urgent" : "sheet.noturgent"));
    }
    CheckBox urgent = new CheckBox(texts.say("sheet.urgent"));
    urgent.setId("sheet-urgent");
    urgent.setSelected(theme.highUrgency());
    urgent.setOnAction(
        event -> model.edit(p -> SheetEdits.urgent(p, theme.id(), urgent.isSelected())));
    return urgent;
  }

  private Node fact(String words, Icon icon, ThemeSheet theme) {
    Hyperlink link =
        Buttons.link(words, () -> navigator.go(new Place(ScreenName.PHASING, theme.id())));
    link.setGraphic(icon.draw());
    link.getStyleClass().add("vk-quiet-link");
    link.setWrapText(true);
    link.maxWidthProperty().bind(facts.widthProperty());
    return link;
  }

  private Node count(Severity severity, long open) {
    Label count =
        Signs.with(Signs.of(severity), String.valueOf(open), Signs.look(severity), "vk-strong");
    count.setAccessibleText(texts.say("sheet.count", open, severity));
    return count;
  }
}
