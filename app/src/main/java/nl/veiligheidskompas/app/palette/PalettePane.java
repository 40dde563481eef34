package nl.veiligheidskompas.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.veiligheidskompas.app.palette.PaletteSearch.Hit;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** The palette over the window: a field, what was found, and the keys that work in it. */
public final class PalettePane extends StackPane {

  private static final double WIDTH = 680;
  private static final double HEIGHT = 600;
  private static final double FROM_TOP = 54;

  private final Texts texts;
  private final Supplier<List<PaletteEntry>> entries;
  private final TextField field = new TextField();
  private final Label found = Words.styled("", "vk-secondary");
  private final ListView<Hit> hits = new ListView<>();
  private List<PaletteEntry> known = List.of();
  private @Nullable Node focusBefore;

  /**
   * @param entries everything that can be found; asked once each time the palette opens
   */
  public PalettePane(Texts texts, Supplier<List<PaletteEntry>> entries) {
    this.texts = texts;
    this.entries = entries;
    getStyleClass().add("vk-veil");
    setVisible(false);
    setManaged(false);
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(card());
    field.textProperty().addListener((value, before, now) -> search(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
  }

  /** Shows the palette with an empty field that has the focus. */
  public void open() {
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    known = entries.get();
    field.clear();
    search("");
    setManaged(true);
    setVisible(true);
    field.requestFocus();
  }

  /** Hides the palette; the focus goes back to where it was. */
  public void close() {
    setVisible(false);
    setManaged(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  private Region card() {
    field.setPromptText(texts.say("shell.palette.prompt"));
    field.setAccessibleText(texts.say("shell.palette.prompt"));
    field.getStyleClass().add("vk-palette-field");
    field.setId("palette-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox top = new HBox(8, Icon.SEARCH.draw(), field, found);
    top.setAlignment(Pos.CENTER_LEFT);
    top.setPadding(new javafx.geometry.Insets(8, 16, 8, 16));
    hits.setId("palette-hits");
    hits.setAccessibleText(texts.say("shell.palette.name"));
    hits.setFocusTraversable(false);
    hits.setCellFactory(list -> new HitCell());
    hits.setOnMouseClicked(event -> choose());
    hits.setPlaceholder(Words.styled("", "vk-secondary"));
    VBox.setVgrow(hits, Priority.ALWAYS);
    VBox card = new VBox(top, hits, keys());
    card.getStyleClass().add("vk-palette");
    card.setMaxSize(WIDTH, HEIGHT);
    StackPane.setMargin(card, new javafx.geometry.Insets(FROM_TOP, 24, 24, 24));
    return card;
  }

  private HBox keys() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox keys =
        new HBox(
            8,
            Words.key("\u2191"),
            Words.key("\u2193"),
            say("choose"),
            Words.key("Enter"),
            say("open"),
            Words.key("Esc"),
            say("close"),
            gap,
            say("limit"),
            Words.key(">"),
            say("limit.command"),
            Words.key("#"),
            say("limit.indicator"),
            Words.key("\u20ac"),
            say("limit.line"));
    keys.setAlignment(Pos.CENTER_LEFT);
    keys.setPadding(new javafx.geometry.Insets(8, 16, 8, 16));
    return keys;
  }

  private Label say(String key) {
    return Words.styled(texts.say("shell.palette." + key), "vk-secondary");
  }

  private void search(String query) {
    List<Hit> now = PaletteSearch.find(query, known);
    hits.getItems().setAll(now);
    hits.getSelectionModel().selectFirst();
    found.setText(query.isBlank() ? "" : texts.say("shell.palette.found", now.size()));
    hits.setPlaceholder(Words.styled(texts.say("shell.palette.none", query), "vk-secondary"));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> choose();
      case DOWN -> select(hits.getSelectionModel().getSelectedIndex() + 1);
      case UP -> select(hits.getSelectionModel().getSelectedIndex() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int index) {
    if (index >= 0 && index < hits.getItems().size()) {
      hits.getSelectionModel().select(index);
      hits.scrollTo(Math.max(0, index - 3));
    }
  }

  private void choose() {
    Hit hit = hits.getSelectionModel().getSelectedItem();
    if (hit != null) {
      focusBefore = null;
      close();
      hit.entry().action().run();
    }
  }

  /** One hit, with the name of its kind above the first of that kind. */
  private final class HitCell extends ListCell<Hit> {
    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      PaletteEntry entry = hit.entry();
      TextFlow words = new TextFlow(marked(Excerpt.of(entry.text(), hit.match().positions())));
      words.setMaxHeight(20);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      Label detail = Words.styled(entry.detail(), "vk-secondary");
      detail.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(12, sign(entry), words, detail);
      line.setAlignment(Pos.CENTER_LEFT);
      VBox lines = firstOfKind() ? new VBox(6, kind(entry), line) : new VBox(line);
      lines.setMaxWidth(WIDTH - 40);
      setGraphic(lines);
      setAccessibleText(kind(entry).getText() + ": " + entry.text() + ", " + entry.detail());
    }

    private boolean firstOfKind() {
      int index = getIndex();
      List<Hit> all = getListView().getItems();
      return index == 0
          || (index < all.size()
              && all.get(index).entry().group() != all.get(index - 1).entry().group());
    }

    private Label kind(PaletteEntry entry) {
      return Words.styled(
          texts.say("shell.palette.group." + entry.group().name()), "vk-caption", "vk-strong");
    }

    private Node sign(PaletteEntry entry) {
      Icon icon =
          switch (entry.group()) {
            case THEME -> Icon.SHEET;
            case GOAL -> Icon.GOAL;
            case INDICATOR -> Icon.INDICATORS;
            case LINE, COST -> Icon.BUDGET;
            case PARTNER -> Icon.PARTNER;
            case FINDING -> Icon.FINDINGS;
            case EDITION -> Icon.EDITIONS;
            case COMMAND -> Icon.COMMAND;
          };
      return icon.draw();
    }

    private Text[] marked(Excerpt excerpt) {
      String text = excerpt.text();
      List<Text> parts = new ArrayList<>();
      int from = 0;
      for (int i = 1; i <= text.length(); i++) {
        boolean before = excerpt.found().contains(from);
        if (i == text.length() || excerpt.found().contains(i) != before) {
          Text part = new Text(text.substring(from, i));
          part.getStyleClass().add(before ? "vk-match" : "vk-palette-text");
          parts.add(part);
          from = i;
        }
      }
      return parts.toArray(Text[]::new);
    }
  }
}
