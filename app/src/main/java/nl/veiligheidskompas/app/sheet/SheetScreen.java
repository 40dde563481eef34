package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.text.FormatBar;
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** Themablad: a theme that reads and edits like a document, question by question. */
public final class SheetScreen implements Screen {

  private static final KeyCombination THEME_BEFORE = control(KeyCode.PAGE_UP);
  private static final KeyCombination THEME_NEXT = control(KeyCode.PAGE_DOWN);
  private static final KeyCombination QUESTION_BEFORE = alt(KeyCode.UP);
  private static final KeyCombination QUESTION_NEXT = alt(KeyCode.DOWN);

  private final Workbench bench;
  private final Texts texts;
  private final Spelling spelling;
  private final SheetModel model;
  private final SheetHead head;
  private final QuestionTabs tabs;
  private final SheetPage page;
  private final SheetInspector inspector;
  private final BorderPane sheet = new BorderPane();
  private final VBox nothing = new VBox(12);
  private final StackPane work = new StackPane();
  private @Nullable DeskState drawn;
  private @Nullable UUID shownTheme;
  private @Nullable BesideText besideText;
  private @Nullable Marked marked;
  private @Nullable Marked inspected;
  private @Nullable UUID awaited;
  private Subscription listening = Subscription.EMPTY;

  /**
   * What tabs and inspector were drawn of.
   *
   * @param section the question where the user is
   * @param item the thing in that question that is to be completed
   */
  private record Marked(@Nullable BesideText around, @Nullable UUID section, @Nullable UUID item) {

    boolean isOf(@Nullable UUID theme) {
      return around != null && Objects.equals(around.theme(), theme);
    }
  }

  /**
   * A screen that does not check the spelling.
   *
   * @param millis counts milliseconds
   */
  public SheetScreen(Workbench bench, Supplier<UUID> ids, LongSupplier millis) {
    this(bench, ids, millis, Spelling.NONE);
  }

  /**
   * @param millis counts milliseconds: typing without a pause is one step
   * @param spelling checks the words of the sheets
   */
  public SheetScreen(Workbench bench, Supplier<UUID> ids, LongSupplier millis, Spelling spelling) {
    this.bench = bench;
    this.spelling = spelling;
    texts = bench.texts();
    model = new SheetModel(bench.desk(), texts, ids);
    page = new SheetPage(model, bench, millis, spelling);
    head = new SheetHead(model, bench.navigator(), this::show);
    tabs = new QuestionTabs(model, page::go);
    inspector = new SheetInspector(model, bench.navigator(), page, bench.work());
    sheet.setTop(new VBox(head, tabs, new FormatBar(page.area()), page.form()));
    sheet.setCenter(page);
    nothing.setAlignment(Pos.CENTER);
    Button add = Buttons.primary(texts.say("sheet.add"), Icon.ADD, () -> show(model.addTheme()));
    add.setId("sheet-add-first");
    nothing.getChildren().addAll(Words.wrapping(texts.say("sheet.nothemes"), "vk-empty"), add);
    work.getStyleClass().add("vk-screen");
    work.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
  }

  private static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }

  @Override
  public Node work() {
    return work;
  }

  @Override
  public Node inspector() {
    return inspector;
  }

  @Override
  public List<PaletteEntry> commands() {
    if (!model.isEditable()) {
      return List.of();
    }
    List<PaletteEntry> commands = new ArrayList<>();
    commands.add(command(texts.say("sheet.add"), "", () -> show(model.addTheme())));
    if (model.theme() != null && !model.sections().isEmpty()) {
      for (WordMaker.Thing thing : page.maker().things()) {
        String name = texts.say("sheet.make.command", page.maker().name(thing));
        commands.add(command(name, "Ctrl+Shift+M", () -> page.maker().make(thing)));
      }
      if (spelling.isOn()) {
        commands.add(
            command(texts.say("text.spelling.next"), "F7", () -> page.area().nextUnknownWord()));
      }
    }
    return commands;
  }

  private static PaletteEntry command(String words, String shortcut, Runnable action) {
    return new PaletteEntry(PaletteEntry.Group.COMMAND, words, shortcut, action);
  }

  @Override
  public void enter(Place place) {
    leave();
    drawn = null;
    besideText = null;
    marked = null;
    model.look(place.entity());
    awaited = isThere(place.entity()) ? null : place.entity();
    UUID question = model.section().get();
    listening =
        Subscription.combine(
            bench.desk().state().subscribe(this::show), model.section().subscribe(this::mark));
    page.area().checkSpellingSoon();
    if (question != null) {
      work.applyCss();
      work.layout();
      page.go(question);
    }
  }

  @Override
  public void leave() {
    head.handIn();
    page.handIn();
    inspector.handIn();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void show(UUID theme) {
    bench.navigator().go(new Place(ScreenName.SHEET, theme));
  }

  private void show(DeskState state) {
    DeskState before = drawn;
    if (before != null
        && before.plan().equals(state.plan())
        && before.findings().equals(state.findings())) {
      return;
    }
    drawn = state;
    if (isThere(awaited)) {
      // a theme that was just added comes with the plan in which it is kept
      model.look(awaited);
      awaited = null;
    } else if (model.theme() == null) {
      model.look(null);
    }
    ThemeSheet theme = model.theme();
    Node shown = theme == null ? nothing : sheet;
    if (!work.getChildren().contains(shown)) {
      work.getChildren().setAll(shown);
    }
    if (theme == null) {
      besideText = null;
      inspected = null;
      inspector.show();
      return;
    }
    if (!theme.id().equals(shownTheme)) {
      page.handIn();
      shownTheme = theme.id();
    }
    page.show();
    head.showLength();
    showBeside(theme);
  }

  /** Draws what stands around the text, unless only text was written. */
  private void showBeside(ThemeSheet theme) {
    BesideText now = BesideText.of(model);
    if (!now.equals(besideText)) {
      besideText = now;
      head.show(theme);
      page.showMargin();
      mark(model.section().get());
    }
  }

  private boolean isThere(@Nullable UUID theme) {
    return model.plan().themes().stream().anyMatch(one -> one.id().equals(theme));
  }

  private void mark(@Nullable UUID section) {
    Marked now = new Marked(besideText, section, model.item().get());
    if (now.equals(marked)) {
      return;
    }
    Marked before = inspected;
    marked = now;
    tabs.show();
    if (before != null && before.isOf(model.themeId())) {
      inspect(inspector::show);
    } else {
      // the text of another theme is shown first, then its margin, then what is beside it
      bench.work().afterFrame(() -> bench.work().afterFrame(() -> inspect(inspector::showByLines)));
    }
  }

  private void inspect(Runnable showing) {
    if (!Objects.equals(inspected, marked)) {
      inspected = marked;
      showing.run();
    }
  }

  private void pressed(KeyEvent event) {
    if (THEME_BEFORE.match(event)) {
      goTheme(event, -1);
    } else if (THEME_NEXT.match(event)) {
      goTheme(event, 1);
    } else if (QUESTION_BEFORE.match(event)) {
      goQuestion(event, -1);
    } else if (QUESTION_NEXT.match(event)) {
      goQuestion(event, 1);
    }
  }

  private void goTheme(KeyEvent event, int places) {
    event.consume();
    UUID other = model.neighbour(places);
    if (other != null) {
      show(other);
    }
  }

  private void goQuestion(KeyEvent event, int places) {
    event.consume();
    UUID question = model.question(places);
    if (question != null) {
      page.go(question);
    }
  }
}
