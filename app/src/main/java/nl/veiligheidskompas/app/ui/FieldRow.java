package nl.veiligheidskompas.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field of the inspector with its name before it. */
public final class FieldRow extends HBox {

  public FieldRow(String name, Node value) {
    super(8);
    setAlignment(Pos.BASELINE_LEFT);
    Label label = Words.wrapping(name, "vk-field-label");
    Node named = value instanceof InputField<?> field ? field.field() : value;
    label.setLabelFor(named);
    HBox.setHgrow(value, Priority.ALWAYS);
    getChildren().addAll(label, value);
  }
}
