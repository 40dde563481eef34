package nl.veiligheidskompas.app.figures;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Naming;
import nl.veiligheidskompas.app.ui.Reveal;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.IndicatorLibrary;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.plan.edit.LibraryEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The dialog "Indicator uit de bibliotheek": find one by typing and add it to a theme. */
public final class LibraryCard extends VBox {

  private static final double WIDTH = 720;
  private static final double LIST = 360;

  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final Texts texts;
  private final DialogLayer dialogs;
  private final TextField search = new TextField();
  private final ListView<LibraryIndicator> found = new ListView<>();
  private final ComboBox<ThemeSheet> themes = new ComboBox<>();
  private final Label note = Words.wrapping("", "vk-secondary");
  private final Button add;
  private final Button remove;
  private final OwnLibrary own;
  private List<LibraryIndicator> ownOnes = List.of();

  /**
   * A dialog that is not shown yet.
   *
   * @param ids gives the keys of what is new
   * @param theme where the indicator goes unless the user chooses otherwise, or null
   * @param own what the user put in the library
   */
  public LibraryCard(
      Workbench bench,
      Supplier<UUID> ids,
      DialogLayer dialogs,
      @Nullable UUID theme,
      OwnLibrary own) {
    super(12);
    this.bench = bench;
    this.ids = ids;
    this.dialogs = dialogs;
    this.own = own;
    texts = bench.texts();
    remove = Buttons.outlined(texts.say("library.remove"), Icon.REMOVE, this::remove);
    remove.setId("library-remove");
    add = Buttons.primary(texts.say("library.add"), Icon.ADD, this::add);
    add.setId("library-add");
    search.setId("library-search");
    search.setPromptText(texts.say("library.search"));
    search.setAccessibleText(texts.say("library.search"));
    search.textProperty().subscribe(words -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    found.setId("library-found");
    found.setAccessibleText(texts.say("library.found"));
    found.setPrefHeight(LIST);
    found.setCellFactory(list -> new Entry());
    found.getSelectionModel().selectedItemProperty().subscribe(this::showNote);
    found.setOnMouseClicked(event -> {
      if (event.getClickCount() > 1) {
        add();
      }
    });
    prepareThemes(theme);
    Button cancel = Buttons.outlined(texts.say("figures.cancel"), Icon.CLOSE, dialogs::close);
    cancel.setId("library-cancel");
    HBox.setHgrow(themes, Priority.ALWAYS);
    HBox buttons = new HBox(8, themes, add, remove, cancel);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Words.wrapping(texts.say("library.title"), "vk-section"),
            Words.wrapping(texts.say("library.about"), "vk-secondary"),
            search,
            found,
            note,
            buttons);
    find();
  }

  private void prepareThemes(@Nullable UUID theme) {
    List<ThemeSheet> sheets = bench.desk().plan().themes();
    themes.getItems().setAll(sheets);
    themes.setId("library-theme");
    themes.setAccessibleText(texts.say("library.theme"));
    themes.setMaxWidth(Double.MAX_VALUE);
    themes.setConverter(
        new Naming<>(sheet -> texts.say("library.into", sheet.code(), sheet.listTitle())));
    themes.setValue(
        sheets.stream()
            .filter(sheet -> sheet.id().equals(theme))
            .findFirst()
            .orElse(sheets.isEmpty() ? null : sheets.getFirst()));
  }

  /** Shows the dialog, ready to type in. */
  public void open() {
    dialogs.show(this, texts.say("library.title"), WIDTH, () -> {});
    search.requestFocus();
    readOwn();
  }

  private void readOwn() {
    bench.work().start(progress -> own.read(), this::showOwn, this::tell);
  }

  private void showOwn(List<LibraryIndicator> read) {
    ownOnes = read;
    find();
  }

  private void tell(Exception failure) {
    note.setText(texts.say("library.unread"));
  }

  private void remove() {
    LibraryIndicator one = found.getSelectionModel().getSelectedItem();
    if (one != null) {
      bench
          .work()
          .start(
              progress -> {
                own.remove(one.name());
                return own.read();
              },
              this::showOwn,
              this::tell);
    }
  }

  /** What ships with the program stands aside for one of the user with the same name. */
  private Stream<LibraryIndicator> all() {
    return Stream.concat(
        ownOnes.stream(),
        IndicatorLibrary.all().stream()
            .filter(one ->
                ownOnes.stream().noneMatch(mine -> mine.name().equalsIgnoreCase(one.name()))));
  }

  private void find() {
    List<String> words = List.of(plain(search.getText()).strip().split("\\s+", -1));
    found
        .getItems()
        .setAll(
            all()
                .filter(one -> {
                  String text = plain(one.name() + " " + about(one));
                  return words.stream().allMatch(text::contains);
                })
                .toList());
    found.getSelectionModel().selectFirst();
    showNote(found.getSelectionModel().getSelectedItem());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The arrows move in the list while the words stay where they are; Enter adds. */
  private void step(KeyEvent event) {
    int at = found.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
      found.getSelectionModel().select(Math.clamp(next, 0, found.getItems().size()));
      found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 2));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      add();
      event.consume();
    }
  }

  private void showNote(@Nullable LibraryIndicator one) {
    note.setText(
        one == null ? texts.say("library.none") : one.note().isEmpty() ? about(one) : one.note());
    add.setDisable(one == null || themes.getValue() == null);
    Reveal.node(remove, one != null && one.group() == LibraryIndicator.Group.OWN);
  }

  private String about(LibraryIndicator one) {
    String unit = one.unit() == null ? "–" : one.unit();
    String source = one.source().isEmpty() ? "–" : one.source();
    return texts.say("library.entry", one.group(), unit, source);
  }

  private void add() {
    LibraryIndicator one = found.getSelectionModel().getSelectedItem();
    ThemeSheet theme = themes.getValue();
    if (one == null || theme == null) {
      return;
    }
    UUID id = ids.get();
    dialogs.close();
    bench.desk().edit(plan -> LibraryEdits.add(plan, ids, one, id, theme.id()));
    bench.navigator().go(new Place(ScreenName.INDICATORS, id));
  }

  /** An indicator of the library in the list. */
  private final class Entry extends ListCell<LibraryIndicator> {
    private final Label name = Words.styled("");
    private final Label about = Words.styled("", "vk-caption");
    private final VBox lines = new VBox(1, name, about);

    @Override
    protected void updateItem(@Nullable LibraryIndicator one, boolean empty) {
      super.updateItem(one, empty);
      if (one == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(one.name());
      about.setText(LibraryCard.this.about(one));
      setGraphic(lines);
      setAccessibleText(one.name() + ". " + about.getText());
    }
  }
}
