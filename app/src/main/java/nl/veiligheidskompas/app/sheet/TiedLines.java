package nl.veiligheidskompas.app.sheet;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What the inspector says at each item about the words that it is tied to, and the way there. */
final class TiedLines {

  private final SheetModel model;
  private final Texts texts;
  private final Consumer<UUID> show;
  private final Consumer<UUID> tie;
  private Set<UUID> told = Set.of();
  private Set<UUID> tied = Set.of();

  /**
   * @param show goes to the words of an item
   * @param tie ties an item to the words where the caret is
   */
  TiedLines(SheetModel model, Consumer<UUID> show, Consumer<UUID> tie) {
    this.model = model;
    this.show = show;
    this.tie = tie;
    texts = model.texts();
  }

  /** Looks anew which items words belong to. */
  void look(ThemeSheet theme) {
    told = model.told();
    tied = Set.copyOf(theme.tied());
  }

  /**
   * Adds the line of an item; nothing for one that was never tied.
   *
   * @param name what the item is called
   */
  void addTo(Pane pane, UUID id, String name) {
    if (!told.contains(id) && !tied.contains(id)) {
      return;
    }
    FlowPane line = new FlowPane(12, 2);
    if (told.contains(id)) {
      line.getChildren().add(link("show", id, name, () -> show.accept(id)));
    } else {
      line.getChildren().add(gone());
      if (model.isEditable()) {
        line.getChildren().add(link("again", id, name, () -> tie.accept(id)));
      }
    }
    if (model.isEditable()) {
      line.getChildren().add(link("loosen", id, name, () -> model.loosen(id)));
    }
    pane.getChildren().add(line);
  }

  private Node gone() {
    return Signs.with(
        Signs.of(Severity.NOTICE), texts.say("sheet.tied.gone"), Signs.look(Severity.NOTICE));
  }

  private Hyperlink link(String key, UUID id, String name, Runnable action) {
    Hyperlink link = Buttons.link(texts.say("sheet.tied." + key), action);
    link.setId("tied-" + key + "-" + id);
    link.setAccessibleText(texts.say("sheet.tied." + key + ".name", name));
    return link;
  }
}
