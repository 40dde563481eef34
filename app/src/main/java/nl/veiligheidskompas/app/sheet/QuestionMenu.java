package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/** The kind and the place of a question, as a menu beside its heading. */
final class QuestionMenu extends MenuButton {

  private final SheetModel model;
  private final Texts texts;
  private final UUID id;

  QuestionMenu(SheetModel model, UUID id) {
    this.model = model;
    this.id = id;
    texts = model.texts();
    setId("question-menu-" + id);
    setGraphic(Icon.MORE.draw());
    getStyleClass().addAll("vk-flat", "vk-menu-sign");
    String heading =
        model.sections().stream()
            .filter(s -> s.id().equals(id))
            .map(Section::heading)
            .findFirst()
            .orElse("");
    Buttons.named(this, texts.say("sheet.question.more", heading), null);
    getItems().setAll(items());
    setOnShowing(event -> getItems().setAll(items()));
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (SectionKind kind : SectionKind.values()) {
      items.add(kind(kind, texts.word(kind)));
    }
    items.add(kind(null, texts.say("sheet.kind.own")));
    items.add(new SeparatorMenuItem());
    items.add(item("sheet.question.up", () -> model.edit(p -> SectionEdits.move(p, id, -1))));
    items.add(item("sheet.question.down", () -> model.edit(p -> SectionEdits.move(p, id, 1))));
    items.add(withheld());
    items.add(
        item("sheet.question.new", () -> model.addSection(null, texts.say("sheet.newquestion"))));
    items.add(item("sheet.question.remove", () -> model.edit(p -> SectionEdits.remove(p, id))));
    return items;
  }

  /** Whether the question stays out of documents for everybody. */
  private MenuItem withheld() {
    CheckMenuItem item = new CheckMenuItem(texts.say("sheet.question.withheld"));
    boolean now = Publication.of(model.plan()).withheld().contains(id);
    item.setSelected(now);
    item.setOnAction(event -> model.edit(plan -> PublicationEdits.withhold(plan, id, !now)));
    return item;
  }

  private MenuItem kind(@Nullable SectionKind kind, String words) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(
        model.sections().stream().anyMatch(one -> one.id().equals(id) && one.kind() == kind));
    item.setOnAction(event -> model.edit(plan -> SectionEdits.kind(plan, id, kind)));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.say(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
