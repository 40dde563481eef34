package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.text.BlockColumn;
import nl.veiligheidskompas.app.text.BlockHome;
import nl.veiligheidskompas.app.text.BlockStep;
import nl.veiligheidskompas.app.text.Writing;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Footnotes;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/** One question on the page: heading, text and footnotes, with the margin beside it. */
final class SectionView extends GridPane {

  private static final double MEASURE = 660;
  private static final double MARGIN = 190;
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final SheetModel model;
  private final Navigator navigator;
  private final Texts texts;
  private final InputField<String> heading;
  private final Label fixedHeading = Words.wrapping("", "vk-question");
  private final MenuButton menu = new MenuButton();
  private final BlockColumn column;
  private final VBox foot = new VBox();
  private final VBox content = new VBox();
  private final VBox margin = new VBox();
  private Section section;

  SectionView(SheetModel model, Navigator navigator, Writing writing, Section section) {
    this.model = model;
    this.navigator = navigator;
    this.section = section;
    texts = model.texts();
    heading =
        InputField.growing(
            texts.say("sheet.heading"), texts, FieldPane::something, this::setHeading);
    heading.field().getStyleClass().add("vk-heading-field");
    heading.field().setId("heading-" + section.id());
    heading.field().focusedProperty().subscribe(this::headingFocused);
    column = new BlockColumn(writing, new Home());
    HBox head = new HBox(4, heading, fixedHeading, menu);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox.setHgrow(fixedHeading, Priority.ALWAYS);
    foot.getStyleClass().add("vk-section-foot");
    content.getStyleClass().add("vk-sheet-section");
    content.getChildren().addAll(head, column, foot);
    margin.getStyleClass().add("vk-margin");
    menu.setId("question-menu-" + section.id());
    menu.setGraphic(Icon.MORE.draw());
    menu.getStyleClass().addAll("vk-flat", "vk-menu-sign");
    setHgap(24);
    setVgap(8);
    add(content, 0, 0);
    add(margin, 1, 0);
    arrange(false);
  }

  /** Puts the margin under the text when there is no room beside it. */
  void arrange(boolean narrow) {
    ColumnConstraints text = new ColumnConstraints(280, MEASURE, MEASURE);
    text.setHgrow(Priority.ALWAYS);
    ColumnConstraints side = new ColumnConstraints(MARGIN, MARGIN, 240);
    if (narrow) {
      getColumnConstraints().setAll(text);
    } else {
      getColumnConstraints().setAll(text, side);
    }
    setConstraints(margin, narrow ? 0 : 1, narrow ? 1 : 0);
  }

  UUID id() {
    return section.id();
  }

  BlockColumn column() {
    return column;
  }

  void handIn() {
    heading.handIn();
  }

  /** Goes to the first block, or to the heading when there is none. */
  void enter() {
    column.boxes().stream()
        .findFirst()
        .map(Node.class::cast)
        .orElse(heading.field())
        .requestFocus();
  }

  void mark(@Nullable UUID here) {
    content.pseudoClassStateChanged(HERE, section.id().equals(here));
  }

  void show(Section now) {
    section = now;
    boolean editable = model.isEditable();
    heading.show(now.heading());
    fixedHeading.setText(now.heading());
    heading.setVisible(editable);
    heading.setManaged(editable);
    fixedHeading.setVisible(!editable);
    fixedHeading.setManaged(!editable);
    menu.setVisible(editable);
    menu.setManaged(editable);
    Buttons.named(menu, texts.say("sheet.question.more", now.heading()), null);
    menu.getItems().setAll(items());
    int first = model.firstNote(now);
    column.show(now.blocks(), first, editable);
    showFoot(first);
    margin
        .getChildren()
        .setAll(
            model.remarks(now).stream()
                .map(remark -> new MarginRemark(model, navigator, remark))
                .toList());
  }

  private void showFoot(int first) {
    List<Inline.Footnote> notes = Footnotes.of(section.blocks());
    foot.getChildren().clear();
    for (int i = 0; i < notes.size(); i++) {
      foot.getChildren()
          .add(
              Words.wrapping(
                  texts.say("sheet.note", first + i, notes.get(i).text()), "vk-secondary"));
    }
    foot.setVisible(!notes.isEmpty());
    foot.setManaged(!notes.isEmpty());
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (SectionKind kind : SectionKind.values()) {
      items.add(kind(kind, texts.word(kind)));
    }
    items.add(kind(null, texts.say("sheet.kind.own")));
    items.add(new SeparatorMenuItem());
    items.add(item("sheet.question.up", () -> model.edit(p -> SectionEdits.move(p, id(), -1))));
    items.add(item("sheet.question.down", () -> model.edit(p -> SectionEdits.move(p, id(), 1))));
    items.add(
        item("sheet.question.new", () -> model.addSection(null, texts.say("sheet.newquestion"))));
    items.add(item("sheet.question.remove", () -> model.edit(p -> SectionEdits.remove(p, id()))));
    return items;
  }

  private MenuItem kind(@Nullable SectionKind kind, String words) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(section.kind() == kind);
    item.setOnAction(event -> model.edit(plan -> SectionEdits.kind(plan, id(), kind)));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.say(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void setHeading(String words) {
    UUID id = id();
    model.edit(plan -> SectionEdits.heading(plan, id, words));
  }

  private void headingFocused(boolean focused) {
    if (focused) {
      model.section().set(id());
    }
  }

  /** The section as the home of its blocks. */
  private final class Home implements BlockHome {

    @Override
    public UUID id() {
      return section.id();
    }

    @Override
    public String heading() {
      return section.heading();
    }

    @Override
    public void edit(BlockStep step, UnaryOperator<List<Block>> edit) {
      UUID id = section.id();
      model.edit(plan -> SectionEdits.blocks(plan, id, "section.block." + step.key(), edit));
    }
  }
}
