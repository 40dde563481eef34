package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.scene.Parent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichTextModel;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;

/** JavaFX's own control with the words of the same text: no tables, no marks, no headings. */
final class BareText implements TypedText {

  private final RichTextArea area;

  BareText(List<Section> sections) {
    RichTextModel model = new RichTextModel();
    area = new RichTextArea(model);
    area.setWrapText(true);
    StringBuilder words = new StringBuilder();
    for (Section section : sections) {
      words.append(section.heading()).append('\n');
      PlainText.of(section.blocks()).forEach(line -> words.append(line).append('\n'));
    }
    area.appendText(words.toString());
  }

  @Override
  public Parent node() {
    return area;
  }

  @Override
  public Parent target() {
    return area;
  }

  @Override
  public void standHalfway() {
    int halfway = area.getParagraphCount() / 2;
    while (area.getPlainText(halfway).length() < 40) {
      halfway++;
    }
    area.requestFocus();
    area.select(TextPos.ofLeading(halfway, 20));
  }

  @Override
  public int lengthOfLine() {
    TextPos caret = area.getCaretPosition();
    return caret == null ? -1 : area.getPlainText(caret.index()).length();
  }
}
