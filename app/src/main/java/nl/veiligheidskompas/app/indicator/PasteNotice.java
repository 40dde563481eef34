package nl.veiligheidskompas.app.indicator;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;

/** Takes over a pasted range, and asks first when cells of it cannot be taken. */
final class PasteNotice extends VBox {

  private final IndicatorModel model;
  private final Texts texts;

  PasteNotice(IndicatorModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  void paste(PastedCells cells) {
    getChildren().clear();
    if (cells.refused().isEmpty()) {
      model.fill(cells.accepted());
      return;
    }
    VBox callout =
        new VBox(
            6,
            Words.wrapping(
                texts.say(
                    "indicators.paste",
                    cells.refused().size(),
                    cells.refused().size() + cells.accepted().size(),
                    texts.say(cells.refused().getFirst().problem()))));
    HBox actions =
        new HBox(
            12,
            Buttons.link(
                texts.say("indicators.paste.take", cells.accepted().size()),
                () -> {
                  getChildren().clear();
                  model.fill(cells.accepted());
                }),
            Buttons.link(texts.say("indicators.paste.drop"), () -> getChildren().clear()));
    callout.getChildren().add(actions);
    callout.getStyleClass().addAll("vk-callout", "vk-warning");
    getChildren().add(callout);
  }
}
