package nl.veiligheidskompas.app.edition;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.difference.EntityDifference;
import nl.veiligheidskompas.core.plan.difference.PlanDifference;

/** The changes in one part of the plan, which unfold under its name. */
final class PartChanges extends VBox {

  /** So many lines are drawn at once, or a few more: a plan that was written anew has thousands. */
  private static final int BATCH = 60;

  private static final Insets MORE = new Insets(8, 24, 8, 24);

  private final List<EntityDifference> entities;
  private final Texts texts;
  private final ToggleButton head;
  private final VBox content = new VBox();
  private int drawn;

  PartChanges(PlanDifference.OfPart part, Texts texts, boolean open) {
    this.texts = texts;
    entities = part.entities();
    head = new ToggleButton();
    HBox line =
        new HBox(
            12,
            Words.styled(texts.word(part.part()), "vk-strong"),
            Words.styled(counted(), "vk-secondary"));
    line.setMouseTransparent(true);
    line.setAlignment(Pos.CENTER_LEFT);
    head.setGraphic(line);
    head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    head.getStyleClass().setAll("vk-part-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAccessibleText(texts.word(part.part()) + ", " + counted());
    head.setId("part-" + part.part().name());
    head.setSelected(open);
    head.setOnAction(event -> fold(line));
    getChildren().addAll(head, content);
    fold(line);
  }

  private String counted() {
    return entities.size() == 1
        ? texts.say("editions.one")
        : texts.say("editions.many", entities.size());
  }

  private void fold(HBox line) {
    boolean open = head.isSelected();
    Icon sign = open ? Icon.DOWN : Icon.RIGHT;
    line.getChildren().removeIf(child -> child.getStyleClass().contains("vk-icon"));
    line.getChildren().addFirst(sign.draw());
    content.setVisible(open);
    content.setManaged(open);
    if (open && drawn == 0) {
      drawMore();
    }
  }

  private void drawMore() {
    int lines = 0;
    while (drawn < entities.size() && lines < BATCH) {
      EntityDifference entity = entities.get(drawn);
      content.getChildren().add(new ChangeRow(entity, texts));
      lines += 1 + entity.fields().size();
      drawn++;
    }
    if (drawn < entities.size()) {
      Button more = new Button(texts.say("editions.more", entities.size() - drawn));
      VBox.setMargin(more, MORE);
      more.setOnAction(event -> {
        content.getChildren().remove(more);
        drawMore();
      });
      content.getChildren().add(more);
    }
  }
}
