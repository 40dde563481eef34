package nl.veiligheidskompas.app.edition;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.difference.EntityDifference;
import nl.veiligheidskompas.core.plan.difference.EntityDifference.Sort;
import nl.veiligheidskompas.core.plan.difference.FieldDifference;

/** One thing that came, went or changed, and under it each field as it was and as it is. */
final class ChangeRow extends VBox {

  private static final double[] SHARES = {18, 41, 41};

  private final Texts texts;

  ChangeRow(EntityDifference entity, Texts texts) {
    super(4);
    this.texts = texts;
    getStyleClass().add("vk-change");
    Label title = Words.wrapping(entity.title(), "vk-strong");
    String words = texts.say("editions.change", entity.kind(), entity.sort());
    getChildren().addAll(Signs.with(sign(entity.sort()).draw(), words, "vk-caption"), title);
    if (!entity.fields().isEmpty()) {
      getChildren().add(fields(entity));
    }
  }

  /** Three columns: the name of a field, what was, what is. */
  static GridPane grid() {
    GridPane grid = new GridPane(16, 6);
    for (double share : SHARES) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private GridPane fields(EntityDifference entity) {
    GridPane grid = grid();
    int row = 0;
    for (FieldDifference field : entity.fields()) {
      Label label = Words.wrapping(field.label(), "vk-secondary");
      grid.addRow(row, label, value(field.before()), value(field.after()));
      row++;
    }
    grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    return grid;
  }

  private Label value(String text) {
    return text.isBlank()
        ? Words.styled(texts.say("editions.nothing"), "vk-empty")
        : Words.wrapping(text);
  }

  private static Icon sign(Sort sort) {
    return switch (sort) {
      case ADDED -> Icon.ADD;
      case REMOVED -> Icon.NO_DIFFERENCE;
      case CHANGED -> Icon.EDIT;
    };
  }
}
