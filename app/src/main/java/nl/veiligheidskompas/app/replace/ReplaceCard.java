package nl.veiligheidskompas.app.replace;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.veiligheidskompas.app.replace.ReplaceModel.Request;
import nl.veiligheidskompas.app.replace.ReplaceModel.Scope;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.replace.Occurrence;
import nl.veiligheidskompas.core.plan.replace.TextQuery;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The dialog "Zoeken en vervangen", with all places at once. */
public final class ReplaceCard extends VBox {

  private static final double WIDTH = 760;
  private static final double PREVIEW = 300;

  private final ReplaceModel model;
  private final Texts texts;
  private final DialogLayer dialogs;
  private final TextField find = new TextField();
  private final TextField words = new TextField();
  private final ComboBox<Scope> scope = new ComboBox<>();
  private final CheckBox matchCase;
  private final CheckBox wholeWords;
  private final Label count = Words.wrapping("", "vk-secondary");
  private final CheckBox every;
  private final ListView<Occurrence> found = new ListView<>();
  private final Choice choice = new Choice(this::showChosen);
  private final Button replace;

  /** A dialog that is not shown yet. */
  public ReplaceCard(Workbench bench, DialogLayer dialogs) {
    super(12);
    this.dialogs = dialogs;
    texts = bench.texts();
    model = new ReplaceModel(bench);
    matchCase = option("replace.case");
    wholeWords = option("replace.whole");
    every = new CheckBox(texts.say("replace.every"));
    every.setId("replace-every");
    every.setOnAction(event -> choice.all(every.isSelected()));
    replace = Buttons.primary(texts.say("replace.do"), Icon.EDIT, this::replaceAll);
    replace.setId("replace-do");
    find.setId("replace-find");
    words.setId("replace-words");
    count.setId("replace-count");
    buildScope();
    buildFound();
    Button close = Buttons.outlined(texts.say("replace.close"), Icon.CLOSE, dialogs::close);
    close.setId("replace-close");
    HBox buttons = new HBox(8, replace, close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox fields = new HBox(12, named("replace.find", find), named("replace.words", words));
    FlowPane options = new FlowPane(16, 4, matchCase, wholeWords);
    getChildren()
        .addAll(
            Words.wrapping(texts.say("replace.title"), "vk-section"),
            fields,
            named("replace.scope", scope),
            options,
            count,
            every,
            found,
            buttons);
    find.textProperty().subscribe(this::search);
    words.textProperty().subscribe(this::search);
    search();
  }

  /** Shows the dialog. */
  public void open() {
    dialogs.show(this, texts.say("replace.title"), WIDTH, () -> {});
    find.requestFocus();
  }

  private CheckBox option(String key) {
    CheckBox box = new CheckBox(texts.say(key));
    box.setId(key.replace('.', '-'));
    box.setOnAction(event -> search());
    return box;
  }

  private VBox named(String key, Node control) {
    Label label = Words.styled(texts.say(key), "vk-secondary");
    label.setLabelFor(control);
    VBox pair = new VBox(4, label, control);
    HBox.setHgrow(pair, Priority.ALWAYS);
    return pair;
  }

  private void buildScope() {
    scope.setId("replace-scope");
    scope.setMaxWidth(Double.MAX_VALUE);
    scope.setConverter(new ScopeWords());
    scope.getItems().setAll(model.scopes());
    scope.setValue(scope.getItems().getFirst());
    scope.setOnAction(event -> search());
  }

  private void buildFound() {
    found.setId("replace-found");
    found.setPrefHeight(PREVIEW);
    found.setAccessibleText(texts.say("replace.found"));
    found.setCellFactory(view -> new OccurrenceCell(texts, words::getText, choice));
    found.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            show();
          } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            toggle();
          }
        });
    found.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        show();
      }
    });
  }

  private Request request() {
    TextQuery query =
        new TextQuery(find.getText(), matchCase.isSelected(), wholeWords.isSelected());
    return new Request(query, words.getText(), scope.getValue());
  }

  private void search() {
    Request request = request();
    List<Occurrence> places = model.find(request);
    choice.show(request, places);
    found.getItems().setAll(places);
    showChosen();
  }

  private void toggle() {
    int at = found.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      choice.of(at).set(!choice.of(at).get());
    }
  }

  /** Shows how many places are replaced. */
  private void showChosen() {
    List<Occurrence> places = found.getItems();
    int kept = choice.kept().size();
    long pieces = places.stream().map(one -> one.passage().entityId()).distinct().count();
    count.setText(
        kept == 0
            ? said(places.size(), pieces)
            : texts.say("replace.some", places.size() - kept, places.size()));
    every.setSelected(kept == 0 && !places.isEmpty());
    every.setIndeterminate(kept > 0 && kept < places.size());
    every.setDisable(places.isEmpty());
    replace.setText(texts.say(kept == 0 ? "replace.do" : "replace.do.some"));
    replace.setDisable(kept == places.size() || find.getText().equals(words.getText()));
    found.refresh();
  }

  private String said(int places, long pieces) {
    if (find.getText().isEmpty()) {
      return texts.say("replace.nothing");
    }
    if (places == 0) {
      return texts.say("replace.none", find.getText());
    }
    return places == 1 ? texts.say("replace.one") : texts.say("replace.count", places, pieces);
  }

  private void replaceAll() {
    Request request = request();
    List<Occurrence> kept = choice.kept();
    dialogs.close();
    model.replace(request, kept);
  }

  private void show() {
    Occurrence chosen = found.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      dialogs.close();
      model.show(chosen);
    }
  }

  /** Says where is looked; nothing is ever typed in it. */
  private final class ScopeWords extends StringConverter<Scope> {
    @Override
    public String toString(@Nullable Scope value) {
      ThemeSheet theme = value == null ? null : value.theme();
      return theme == null
          ? texts.say("replace.scope.plan")
          : texts.say("replace.scope.sheet", theme.listTitle());
    }

    @Override
    public @Nullable Scope fromString(String typed) {
      return null;
    }
  }
}
