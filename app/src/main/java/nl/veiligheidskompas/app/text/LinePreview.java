package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.EditableText;
import nl.veiligheidskompas.core.sheet.edit.EditableText.Letter;
import nl.veiligheidskompas.core.sheet.edit.EditableText.Look;
import nl.veiligheidskompas.core.sheet.edit.TextLine;

/** How lines will be read, as far as they have looks that their fields do not show. */
final class LinePreview extends VBox {

  private final Texts texts;

  LinePreview(Texts texts) {
    super(4);
    this.texts = texts;
    getStyleClass().add("vk-line-preview");
    setVisible(false);
    setManaged(false);
  }

  void show(List<TextLine> lines) {
    List<TextLine> looking = lines.stream().filter(line -> hasLooks(line.text())).toList();
    setVisible(!looking.isEmpty());
    setManaged(!looking.isEmpty());
    getChildren().clear();
    if (looking.isEmpty()) {
      return;
    }
    getChildren().add(Words.styled(texts.say("text.preview"), "vk-caption"));
    Typesetting setting = new Typesetting(1);
    looking.forEach(line -> getChildren().add(setting.line(line.text().richText())));
  }

  private static boolean hasLooks(EditableText text) {
    return text.signs().stream()
        .anyMatch(sign -> sign instanceof Letter letter && !letter.look().equals(Look.PLAIN));
  }
}
