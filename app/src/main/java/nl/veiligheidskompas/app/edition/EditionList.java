package nl.veiligheidskompas.app.edition;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.WideChoice;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;

/** The editions one under another, the last made first. */
final class EditionList extends ScrollPane {

  private final EditionsModel model;
  private final Texts texts;
  private final EditionWords words;
  private final VBox rows = new VBox();
  private List<Edition> shown = List.of();

  EditionList(EditionsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = new EditionWords(texts);
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("vk-scroll", "vk-editions");
    setAccessibleText(texts.say("editions.list"));
  }

  void show() {
    List<Edition> editions = model.editions();
    if (!editions.equals(shown)) {
      shown = editions;
      // the arrow keys go from one to the next within a group
      ToggleGroup group = new ToggleGroup();
      rows.getChildren().setAll(editions.stream().map(edition -> row(edition, group)).toList());
    }
    Edition chosen = model.chosen();
    for (int i = 0; i < shown.size(); i++) {
      WideChoice row = (WideChoice) rows.getChildren().get(i);
      row.setSelected(shown.get(i).equals(chosen));
    }
  }

  private WideChoice row(Edition edition, ToggleGroup group) {
    VBox content =
        new VBox(
            2,
            Words.wrapping(edition.name(), "vk-strong"),
            Words.wrapping(words.made(edition), "vk-secondary"));
    if (!edition.note().isBlank()) {
      content.getChildren().add(Words.wrapping(edition.note(), "vk-caption"));
    }
    if (edition.withdrawal() != null) {
      content
          .getChildren()
          .add(Signs.with(Icon.NOT_JUDGED.draw(), texts.say("editions.withdrawn"), "vk-caption"));
    }
    WideChoice row = new WideChoice(content);
    row.setToggleGroup(group);
    row.getStyleClass().setAll("vk-list-row");
    row.setAccessibleText(words.spoken(edition));
    row.setId("edition-" + edition.position());
    row.setOnAction(event -> {
      model.choose(edition.id());
      show();
    });
    return row;
  }
}
