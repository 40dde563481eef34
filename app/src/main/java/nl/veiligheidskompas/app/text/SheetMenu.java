package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Forming;
import nl.veiligheidskompas.core.sheet.edit.Noting;
import nl.veiligheidskompas.core.sheet.edit.Tables;
import nl.veiligheidskompas.core.sheet.spell.Misspelling;

/** What can be put in the text, done with a table, or made of words, as a menu. */
final class SheetMenu {

  private static final int COLUMNS = 2;

  private final SheetArea area;
  private final Texts texts;
  private final Surroundings surroundings;
  private final ContextMenu menu = new ContextMenu();
  private boolean slash;

  SheetMenu(SheetArea area, Surroundings surroundings) {
    this.area = area;
    this.surroundings = surroundings;
    texts = area.texts();
    menu.setOnHidden(event -> typeSlash());
  }

  /** Shows the menu at the caret. */
  void showAtCaret() {
    slash = false;
    popUp(allItems());
  }

  /** Shows the menu in the place of a slash; who chooses nothing has typed one. */
  void showForSlash() {
    slash = popUp(items());
  }

  /** Answers whether it is shown. */
  private boolean popUp(List<MenuItem> items) {
    Rectangle2D caret = area.paper().caret(area.writing().now().selection().head());
    // a caret that is scrolled out of sight has its menu at the edge
    double y = Math.clamp(caret.getMaxY(), 0, Math.max(0, area.paper().getHeight()));
    Point2D place = area.paper().localToScreen(caret.getMinX(), y);
    if (place == null) {
      return false;
    }
    menu.getItems().setAll(items);
    menu.show(area, place.getX(), place.getY());
    return menu.isShowing();
  }

  void show(double x, double y) {
    slash = false;
    menu.getItems().setAll(allItems());
    menu.show(area, x, y);
  }

  private List<MenuItem> allItems() {
    List<MenuItem> all = new ArrayList<>(spellingItems());
    all.addAll(clipboardItems());
    if (area.writing().isEditable()) {
      all.add(new SeparatorMenuItem());
      all.addAll(items());
    }
    return all;
  }

  /** Shows at the caret what can be put there and done with the block. */
  void showInserts() {
    slash = false;
    popUp(items());
  }

  /** Shows at the caret what can be made of the words there. */
  void showMakers() {
    List<MenuItem> makers = new ArrayList<>();
    addMakers(makers, true);
    if (area.writing().isEditable() && !makers.isEmpty()) {
      slash = false;
      popUp(makers);
    }
  }

  private void typeSlash() {
    if (slash) {
      slash = false;
      area.writing().type("/");
    }
  }

  private List<MenuItem> clipboardItems() {
    SheetClipboard clipboard = area.clipboard();
    MenuItem copy = item("text.menu.copy", clipboard::copy);
    return area.writing().isEditable()
        ? List.of(
            item("text.menu.cut", clipboard::cut),
            copy,
            item("text.menu.paste", clipboard::paste),
            item("text.menu.pastewords", clipboard::pasteWords))
        : List.of(copy);
  }

  /** What the unknown word at the caret may be, and what else can be done with it. */
  private List<MenuItem> spellingItems() {
    Misspelling word = area.spell().here();
    if (word == null || !area.writing().isEditable()) {
      return List.of();
    }
    List<MenuItem> items = new ArrayList<>();
    Spelling spelling = area.spell().spelling();
    for (String meant : spelling.suggestions(word.word())) {
      MenuItem item = new MenuItem(meant);
      item.setMnemonicParsing(false);
      item.getStyleClass().add("vk-strong");
      item.setOnAction(event -> area.spell().mend(word, meant));
      items.add(item);
    }
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(texts.say("text.spelling.nothing"));
      none.setDisable(true);
      items.add(none);
    }
    items.add(item("text.spelling.add", () -> add(word)));
    items.add(
        item(
            "text.spelling.ignore",
            () -> {
              spelling.ignore(word.word());
              area.spell().check();
            }));
    items.add(new SeparatorMenuItem());
    return items;
  }

  private void add(Misspelling word) {
    area.spell()
        .spelling()
        .add(
            word.word(),
            () -> Event.fireEvent(area, new Said(texts.say("text.spelling.unwritten"))));
    area.spell().check();
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.say(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (Form form : Form.values()) {
      items.add(item("text.form." + form.name(), TextStep.FORM, d -> formed(d, form)));
    }
    items.add(item("text.menu.table", TextStep.TABLE, this::withTable));
    items.add(item("text.menu.note", TextStep.NOTE, d -> Noting.add(d, area.writing().ids())));
    addMakers(items, false);
    if (area.writing().now().leaf().box().kind() == Box.Kind.CELL) {
      items.add(new SeparatorMenuItem());
      items.addAll(tableItems());
    }
    items.add(new SeparatorMenuItem());
    items.add(item("text.menu.up", () -> move(false)));
    items.add(item("text.menu.down", () -> move(true)));
    return items;
  }

  /**
   * Adds what can be made of words.
   *
   * @param flat whether the first group stands in the menu itself
   */
  private void addMakers(List<MenuItem> items, boolean flat) {
    List<Surroundings.Maker> makers = surroundings.makers();
    String first = makers.isEmpty() ? null : makers.getFirst().group();
    Menu group = null;
    if (!makers.isEmpty() && !flat) {
      items.add(new SeparatorMenuItem());
    }
    for (Surroundings.Maker maker : makers) {
      String name = maker.group();
      if (name == null || (flat && name.equals(first))) {
        items.add(item(maker));
      } else {
        if (group == null || !group.getText().equals(name)) {
          group = new Menu(name);
          items.add(group);
        }
        group.getItems().add(item(maker));
      }
    }
  }

  private MenuItem item(Surroundings.Maker maker) {
    MenuItem item = new MenuItem(maker.name());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> {
      slash = false;
      maker.make().run();
    });
    return item;
  }

  /** What can be done with the table that the caret stands in. */
  List<MenuItem> tableItems() {
    return List.of(
        item("text.table.above", TextStep.TABLE, d -> Tables.addRow(d, false)),
        item("text.table.below", TextStep.TABLE, d -> Tables.addRow(d, true)),
        item("text.table.before", TextStep.TABLE, d -> Tables.addColumn(d, false, column(d))),
        item("text.table.behind", TextStep.TABLE, d -> Tables.addColumn(d, true, column(d))),
        item("text.table.rowup", TextStep.TABLE, d -> Tables.moveRow(d, -1)),
        item("text.table.rowdown", TextStep.TABLE, d -> Tables.moveRow(d, 1)),
        item("text.table.columnleft", TextStep.TABLE, d -> Tables.moveColumn(d, -1)),
        item("text.table.columnright", TextStep.TABLE, d -> Tables.moveColumn(d, 1)),
        item("text.table.head", TextStep.TABLE, Tables::toggleHead),
        item("text.table.removerow", TextStep.TABLE, Tables::removeRow),
        item("text.table.removecolumn", TextStep.TABLE, Tables::removeColumn),
        item("text.table.remove", TextStep.TABLE, d -> Tables.remove(d, area.writing().ids())));
  }

  private String column(Draft draft) {
    var grid = draft.text().gridAt(draft.leaf());
    return texts.say("text.table.column", grid == null ? 1 : grid.columns() + 1);
  }

  /** The text with an empty table. */
  Draft withTable(Draft draft) {
    List<String> names =
        IntStream.rangeClosed(1, COLUMNS)
            .mapToObj(number -> texts.say("text.table.column", number))
            .toList();
    return Tables.insert(draft, names, 1, area.writing().ids());
  }

  private Draft formed(Draft draft, Form form) {
    return Forming.form(draft, form, area.writing().ids());
  }

  private void move(boolean down) {
    slash = false;
    area.move(down);
  }

  private MenuItem item(String key, TextStep step, UnaryOperator<Draft> edit) {
    MenuItem item = new MenuItem(texts.say(key));
    item.setOnAction(event -> {
      slash = false;
      area.writing().edit(step, edit);
      area.paper().reveal();
    });
    return item;
  }
}
