package nl.veiligheidskompas.app.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Forming;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Noting;
import org.jspecify.annotations.Nullable;

/**
 * The looks and forms that the text where the caret is can get. Its buttons never take the focus
 * from the text; by keyboard each has a shortcut, and the menu at the caret has the rest.
 */
public final class FormatBar extends HBox {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("selected");

  private final SheetArea area;
  private final Writing writing;
  private final Texts texts;
  private final MenuButton form = new MenuButton();
  private final MenuButton table = new MenuButton();
  private final Map<String, Button> signs = new HashMap<>();

  public FormatBar(SheetArea area) {
    super(4);
    this.area = area;
    writing = area.writing();
    texts = area.texts();
    getStyleClass().add("vk-format-bar");
    for (Form one : Form.values()) {
      MenuItem item = new MenuItem(texts.say("text.form." + one.name()));
      item.setOnAction(
          event -> edit(TextStep.FORM, draft -> Forming.form(draft, one, writing.ids())));
      form.getItems().add(item);
    }
    form.setAccessibleText(texts.say("text.bar.form"));
    form.setId("format-form");
    form.setPrefWidth(140);
    form.setFocusTraversable(false);
    table.setText(texts.say("text.kind.table"));
    table.setId("format-rows");
    table.setFocusTraversable(false);
    table.setMinWidth(USE_PREF_SIZE);
    table.getItems().setAll(area.menu().tableItems());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label style = Words.styled(texts.say("text.bar.style"), "vk-caption");
    style.setMinWidth(0);
    getChildren().add(form);
    getChildren().addAll(looks());
    getChildren().addAll(table, gap);
    if (!area.spell().spelling().equals(Spelling.NONE)) {
      getChildren().add(spelling());
    }
    getChildren().add(style);
    writing.draft().subscribe(draft -> show(draft));
    writing.look().subscribe(look -> show(writing.now()));
  }

  private List<Node> looks() {
    return List.of(
        new Separator(Orientation.VERTICAL),
        button("bold", "Ctrl+B", Icon.BOLD, () -> writing.toggle(Mark.BOLD)),
        button("italic", "Ctrl+I", Icon.ITALIC, () -> writing.toggle(Mark.ITALIC)),
        new Separator(Orientation.VERTICAL),
        button("bullets", "Ctrl+Shift+L", Icon.BULLETS, () -> toggle(Form.BULLET)),
        button("numbers", null, Icon.NUMBERS, () -> toggle(Form.NUMBER)),
        button("deeper", "Tab", Icon.DEEPER, () -> level(1)),
        button("higher", "Shift+Tab", Icon.HIGHER, () -> level(-1)),
        new Separator(Orientation.VERTICAL),
        button("table", null, Icon.TABLE, () -> edit(TextStep.TABLE, area.menu()::withTable)),
        note(),
        button("link", "Ctrl+Shift+K", Icon.LINK, area.link()::ask),
        new Separator(Orientation.VERTICAL));
  }

  private Button note() {
    Button note =
        button(
            "note",
            "Ctrl+Alt+F",
            Icon.TEXT,
            () -> edit(TextStep.NOTE, draft -> Noting.add(draft, writing.ids())));
    note.setGraphic(Words.styled("x\u00b9", "vk-strong"));
    return note;
  }

  /** Checks the spelling or not; F7 goes to the next unknown word. */
  private ToggleButton spelling() {
    Spelling spelling = area.spell().spelling();
    ToggleButton toggle = new ToggleButton(texts.say("text.bar.spelling"));
    toggle.setId("format-spelling");
    toggle.setFocusTraversable(false);
    toggle.setMinWidth(USE_PREF_SIZE);
    Buttons.named(toggle, texts.say("text.bar.spelling.name"), "F7");
    toggle.setSelected(spelling.isOn());
    toggle.setOnAction(event -> {
      spelling.turn(toggle.isSelected());
      area.checkSpelling();
    });
    // the settings have the same choice
    area.focusedProperty().subscribe(focused -> toggle.setSelected(spelling.isOn()));
    return toggle;
  }

  private Button button(String key, @Nullable String shortcut, Icon icon, Runnable action) {
    String name = texts.say("text.bar." + key);
    Button button = Buttons.sign(name, icon, action);
    Buttons.named(button, name, shortcut);
    button.setId("format-" + key);
    button.setFocusTraversable(false);
    signs.put(key, button);
    return button;
  }

  private void toggle(Form one) {
    edit(TextStep.FORM, draft -> Forming.toggle(draft, one, writing.ids()));
  }

  private void level(int levels) {
    edit(TextStep.FORM, draft -> Forming.level(draft, levels, writing.ids()));
  }

  private void edit(TextStep step, UnaryOperator<Draft> edit) {
    writing.edit(step, edit);
    area.requestFocus();
  }

  private void show(Draft draft) {
    Leaf leaf = draft.leaf();
    setDisable(!writing.isEditable());
    boolean rich = leaf.box().isRich();
    show("bold", rich && writing.isMarked(Mark.BOLD));
    show("italic", rich && writing.isMarked(Mark.ITALIC));
    show("bullets", rich && leaf.line().form() == Form.BULLET);
    show("numbers", rich && leaf.line().form() == Form.NUMBER);
    table.setDisable(leaf.box().kind() != Box.Kind.CELL);
    form.setDisable(!leaf.box().isRich());
    form.setText(
        leaf.box().isRich()
            ? texts.say("text.form." + leaf.line().form().name())
            : area.getAccessibleRoleDescription());
  }

  /** Whether what stands at the caret has what a button gives. */
  private void show(String key, boolean on) {
    Button button = signs.get(key);
    if (button != null) {
      String name = texts.say("text.bar." + key);
      button.pseudoClassStateChanged(ON, on);
      button.setAccessibleText(on ? texts.say("text.bar.on", name) : name);
    }
  }
}
