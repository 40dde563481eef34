package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/**
 * The looks and forms that the block where the user is can get. Its buttons never take the focus
 * from the text; by keyboard each has a shortcut, and the menu of the block has the rest.
 */
public final class FormatBar extends HBox {

  private final Writing writing;
  private final Texts texts;
  private final MenuButton form = new MenuButton();
  private final MenuButton more = new MenuButton();

  public FormatBar(Writing writing) {
    super(4);
    this.writing = writing;
    texts = writing.texts();
    getStyleClass().add("vk-format-bar");
    for (Form one : Form.values()) {
      MenuItem item = new MenuItem(texts.say("text.form." + one.name()));
      item.setOnAction(event -> onBox(box -> box.form(one)));
      form.getItems().add(item);
    }
    form.setAccessibleText(texts.say("text.bar.form"));
    form.setId("format-form");
    form.setPrefWidth(140);
    form.setFocusTraversable(false);
    more.setText(texts.say("text.bar.block"));
    more.setId("format-block");
    more.setFocusTraversable(false);
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnShowing(event -> fillMenu());
    more.getItems().add(new MenuItem(texts.say("text.menu.edit")));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label style = Words.styled(texts.say("text.bar.style"), "vk-caption");
    style.setMinWidth(0);
    getChildren().add(form);
    getChildren().addAll(looks());
    getChildren().addAll(more, gap, style);
    writing.current().subscribe(this::show);
  }

  private List<Node> looks() {
    return List.of(
        new Separator(Orientation.VERTICAL),
        button("bold", "Ctrl+B", Icon.BOLD, box -> onLines(lines -> lines.toggle(Mark.BOLD))),
        button("italic", "Ctrl+I", Icon.ITALIC, box -> onLines(lines -> lines.toggle(Mark.ITALIC))),
        new Separator(Orientation.VERTICAL),
        button("bullets", "Ctrl+Shift+L", Icon.BULLETS, box -> box.form(Form.BULLET)),
        button("numbers", null, Icon.NUMBERS, box -> box.form(Form.NUMBER)),
        button("deeper", "Tab", Icon.DEEPER, box -> onLines(lines -> lines.level(1))),
        button("higher", "Shift+Tab", Icon.HIGHER, box -> onLines(lines -> lines.level(-1))),
        new Separator(Orientation.VERTICAL),
        button("table", null, Icon.TABLE, BlockMenu::addTable),
        note(),
        button("link", "Ctrl+Shift+K", Icon.LINK, box -> onLines(LinesEditor::askLink)),
        new Separator(Orientation.VERTICAL));
  }

  private Button note() {
    Button note = button("note", "Ctrl+Alt+F", Icon.TEXT, box -> onLines(LinesEditor::addNote));
    note.setGraphic(Words.styled("x\u00b9", "vk-strong"));
    return note;
  }

  private Button button(
      String key, @Nullable String shortcut, Icon icon, Consumer<BlockBox> action) {
    String name = texts.say("text.bar." + key);
    Button button = Buttons.sign(name, icon, () -> onBox(action));
    Buttons.named(button, name, shortcut);
    button.setId("format-" + key);
    button.setFocusTraversable(false);
    return button;
  }

  private void onBox(Consumer<BlockBox> action) {
    BlockBox box = writing.current().get();
    if (box != null && box.column().isEditable()) {
      action.accept(box);
    }
  }

  /** On the lines being edited; a block that is read is opened first. */
  private void onLines(Consumer<LinesEditor> action) {
    onBox(box -> {
      if (!box.isOpen()) {
        box.open();
      }
      LinesEditor lines = box.lines();
      if (lines != null) {
        action.accept(lines);
      }
    });
  }

  private void fillMenu() {
    BlockBox box = writing.current().get();
    if (box != null) {
      more.getItems().setAll(BlockMenu.of(box));
    }
  }

  private void show(@Nullable BlockBox box) {
    setDisable(box == null || !box.column().isEditable());
    Block block = box == null || box.own().isEmpty() ? null : box.block();
    form.setText(
        block == null
            ? texts.say("text.bar.none")
            : texts.say("text.kind." + BlockBox.kind(block)));
  }
}
