package nl.veiligheidskompas.app.edition;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;

/** Versies: the editions at the left; at the right one of them and what changed since. */
public final class EditionsScreen implements Screen {

  private final Workbench bench;
  private final Texts texts;
  private final EditionsModel model;
  private final ScreenHeader header;
  private final Button freeze;
  private final EditionList list;
  private final EditionHead head;
  private final ComparisonBar bar;
  private final DifferencePane differences;
  private final FreezeForm freezeForm;
  private final WithdrawForm withdrawForm;
  private final VBox empty;
  private final VBox detail = new VBox();
  private final HBox body = new HBox();
  private final VBox page = new VBox();
  private Subscription listening = Subscription.EMPTY;

  /**
   * The screen on a desk.
   *
   * @param visit opens an edition in the window
   */
  public EditionsScreen(
      Workbench bench, EditionEdits edits, Supplier<UUID> ids, Clock clock, EditionVisit visit) {
    this.bench = bench;
    texts = bench.texts();
    model = new EditionsModel(bench, edits, ids, clock);
    freeze = freezeButton();
    freeze.setId("edition-new");
    header = new ScreenHeader(texts.say("editions.title"), freeze);
    header.setLine(texts.say("editions.line"));
    list = new EditionList(model, texts);
    head = new EditionHead(model, texts, visit);
    bar = new ComparisonBar(model, texts);
    differences = new DifferencePane(texts);
    freezeForm = new FreezeForm(model, texts);
    withdrawForm = new WithdrawForm(model, texts);
    empty = emptyPage();
    VBox.setVgrow(differences, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    HBox.setHgrow(detail, Priority.ALWAYS);
    page.getStyleClass().add("vk-screen");
    page.getChildren().addAll(header, Words.rule(), body);
  }

  /** Esc within a form does that, and nothing else hears it. */
  static void onEscape(Node form, Runnable action) {
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            action.run();
          }
        });
  }

  @Override
  public Node work() {
    return page;
  }

  @Override
  public List<PaletteEntry> commands() {
    return model.isEditable()
        ? List.of(
            new PaletteEntry(
                PaletteEntry.Group.COMMAND,
                texts.say("editions.freeze"),
                "",
                () -> model.open(EditionForm.FREEZE)))
        : List.of();
  }

  @Override
  public void enter(Place place) {
    leave();
    UUID wanted = place.entity();
    if (wanted != null) {
      model.choose(wanted);
    }
    listening =
        Subscription.combine(
            bench.desk().shownOn(state -> show()),
            model.selected().subscribe((before, now) -> show()),
            model.other().subscribe((before, now) -> show()),
            model.form().subscribe(this::showForm),
            model.stand().subscribe(this::showStand));
  }

  @Override
  public void leave() {
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private Button freezeButton() {
    return Buttons.primary(
        texts.say("editions.freeze"), Icon.FIXED, () -> model.open(EditionForm.FREEZE));
  }

  private VBox emptyPage() {
    Button first = freezeButton();
    first.setId("edition-first");
    VBox words =
        new VBox(
            12,
            Words.wrapping(texts.say("editions.empty"), "vk-section"),
            Words.wrapping(texts.say("editions.empty.line"), "vk-secondary"),
            first);
    words.getStyleClass().addAll("vk-body", "vk-edition-form");
    return words;
  }

  private void show() {
    model.compare();
    list.show();
    arrange();
  }

  private void showForm(EditionForm form) {
    Node before = page.getScene() == null ? null : page.getScene().getFocusOwner();
    arrange();
    switch (form) {
      case FREEZE -> freezeForm.start();
      case WITHDRAW -> withdrawForm.start();
      case NONE -> {
        if (before != null && before.getScene() == null) {
          freeze.requestFocus();
        }
      }
    }
  }

  private void showStand(Stand stand) {
    bar.show(stand);
    differences.show(stand);
  }

  /** Puts that beside each other which is to be seen now. */
  private void arrange() {
    Edition edition = model.chosen();
    boolean freezing = model.form().get() == EditionForm.FREEZE;
    boolean editable = model.isEditable();
    freeze.setVisible(editable && edition != null && !freezing);
    if (edition == null) {
      empty.getChildren().getLast().setVisible(editable);
      set(body, List.of(freezing ? freezeForm : empty));
      return;
    }
    head.show(edition);
    bar.show(model.stand().get());
    set(body, List.of(list, detail));
    set(detail, right(freezing));
  }

  private List<Node> right(boolean freezing) {
    if (freezing) {
      return List.of(freezeForm);
    }
    return model.form().get() == EditionForm.WITHDRAW
        ? List.of(head, withdrawForm)
        : List.of(head, bar, differences);
  }

  /** What is there already stays the same node in its place, and keeps the focus. */
  private static void set(javafx.scene.layout.Pane pane, List<Node> nodes) {
    if (!pane.getChildren().equals(nodes)) {
      pane.getChildren().setAll(nodes);
    }
  }
}
