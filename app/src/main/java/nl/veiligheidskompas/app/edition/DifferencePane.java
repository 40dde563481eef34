package nl.veiligheidskompas.app.edition;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.difference.PlanDifference;

/** What differs, in two columns: at the left what was, at the right what is. */
final class DifferencePane extends VBox {

  /** Up to this many differences all parts are open from the start. */
  private static final int AT_A_GLANCE = 40;

  private final Texts texts;
  private final VBox parts = new VBox();
  private final ScrollPane scroll = new ScrollPane(parts);
  private final VBox head = new VBox();

  DifferencePane(Texts texts) {
    this.texts = texts;
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("vk-scroll");
    scroll.setAccessibleText(texts.say("editions.changes"));
    // the columns of the head stand over those below it, whether these can be scrolled or not
    scroll.viewportBoundsProperty().subscribe(bounds -> head.setMaxWidth(bounds.getWidth()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  void show(Stand stand) {
    head.getChildren().clear();
    parts.getChildren().clear();
    if (stand instanceof Stand.Ready ready) {
      show(ready);
    }
  }

  private void show(Stand.Ready ready) {
    PlanDifference difference = ready.difference();
    if (difference.isEmpty()) {
      VBox none = new VBox(Words.wrapping(texts.say("editions.none.line"), "vk-secondary"));
      none.getStyleClass().add("vk-edition-none");
      parts.getChildren().add(none);
      return;
    }
    head.getChildren().setAll(columns(ready.comparison()));
    boolean all = difference.size() <= AT_A_GLANCE;
    for (PlanDifference.OfPart part : difference.parts()) {
      boolean open = all || parts.getChildren().isEmpty();
      parts.getChildren().add(new PartChanges(part, texts, open));
    }
    scroll.setVvalue(0);
  }

  private GridPane columns(Comparison comparison) {
    Edition newer = comparison.newer();
    GridPane columns = ChangeRow.grid();
    columns.add(Words.styled(texts.say("editions.what"), "vk-caption"), 0, 0);
    columns.add(Words.wrapping(comparison.older().name(), "vk-strong"), 1, 0);
    String right = newer == null ? texts.say("editions.now.head") : newer.name();
    columns.add(Words.wrapping(right, "vk-strong"), 2, 0);
    columns.getStyleClass().addAll("vk-head-row", "vk-columns");
    return columns;
  }
}
