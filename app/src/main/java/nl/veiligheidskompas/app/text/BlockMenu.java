package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.edit.BlockList;
import nl.veiligheidskompas.core.sheet.edit.TableShape;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;

/** What can be done with a block, as a menu. */
final class BlockMenu {

  private static final int COLUMNS = 2;

  private BlockMenu() {}

  static MenuItem[] of(BlockBox box) {
    Texts texts = box.column().writing().texts();
    List<MenuItem> items = new ArrayList<>();
    items.add(item(texts.say("text.menu.edit"), box::open));
    items.add(new SeparatorMenuItem());
    for (Form form : Form.values()) {
      items.add(item(texts.say("text.menu.add." + form.name()), () -> add(box, form)));
    }
    items.add(item(texts.say("text.menu.add.TABLE"), () -> addTable(box)));
    items.add(new SeparatorMenuItem());
    if (BlockList.isText(box.block())) {
      items.add(forms(box, texts));
    }
    items.add(item(texts.say("text.menu.up"), () -> move(box, -1)));
    items.add(item(texts.say("text.menu.down"), () -> move(box, 1)));
    items.add(item(texts.say("text.menu.remove"), () -> box.column().remove(box)));
    return items.toArray(MenuItem[]::new);
  }

  private static Menu forms(BlockBox box, Texts texts) {
    Menu forms = new Menu(texts.say("text.menu.form"));
    for (Form form : Form.values()) {
      MenuItem item = item(texts.say("text.form." + form.name()), () -> box.form(form));
      item.setDisable(form == BlockList.formOf(box.block()));
      forms.getItems().add(item);
    }
    return forms;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  static void add(BlockBox box, Form form) {
    addBelow(box, BlockList.empty(form, box.column().writing().ids().get()));
  }

  static void addTable(BlockBox box) {
    Writing writing = box.column().writing();
    List<String> names =
        IntStream.rangeClosed(1, COLUMNS)
            .mapToObj(number -> writing.texts().say("text.table.column", number))
            .toList();
    addBelow(box, TableShape.empty(writing.ids().get(), names));
  }

  private static void addBelow(BlockBox box, Block block) {
    box.close();
    box.column().add(box.block().id(), block);
  }

  private static void move(BlockBox box, int places) {
    box.close();
    box.column().move(box.block().id(), places);
  }
}
