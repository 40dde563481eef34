package nl.veiligheidskompas.app.text;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.veiligheidskompas.app.ui.GrowingArea;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.sheet.edit.TextLine;

/** One line while it is edited: its bullet or number, and the field. */
final class LineField extends HBox {

  private static final double LEVEL = 22;

  private final Label sign = Words.styled("", "vk-item-sign");
  private final GrowingArea area = new GrowingArea();

  LineField(String name) {
    area.setAccessibleText(name);
    area.getStyleClass().add("vk-line-field");
    HBox.setHgrow(area, Priority.ALWAYS);
    getChildren().addAll(sign, area);
  }

  GrowingArea area() {
    return area;
  }

  /**
   * Shows what the line is.
   *
   * @param number its number in a numbered list
   */
  void show(TextLine line, int number) {
    String shown =
        switch (line.form()) {
          case BULLET -> "•";
          case NUMBER -> number + ".";
          case PARAGRAPH, SUBHEADING -> "";
        };
    sign.setText(shown);
    sign.setVisible(line.item());
    sign.setManaged(line.item());
    setPadding(new Insets(0, 0, 0, line.level() * LEVEL));
    area.getStyleClass().remove("vk-subheading");
    if (line.form() == TextLine.Form.SUBHEADING) {
      area.getStyleClass().add("vk-subheading");
    }
    String text = line.text().shown();
    if (!text.equals(area.getText())) {
      area.setText(text);
    }
  }
}
