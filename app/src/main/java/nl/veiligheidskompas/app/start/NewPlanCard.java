package nl.veiligheidskompas.app.start;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;

/** Asks for which municipality and which years an empty plan is. */
public final class NewPlanCard extends VBox {

  /**
   * A card with a proposal.
   *
   * @param make takes the name of the municipality, which may be empty, and the period
   * @param cancel takes the card away
   */
  public NewPlanCard(
      Texts texts, Period proposed, BiConsumer<String, Period> make, Runnable cancel) {
    super(12);
    TextField town = new TextField();
    town.setId("new-town");
    Label label = Words.styled(texts.say("start.form.town"), "vk-field-label");
    label.setLabelFor(town);
    town.setAccessibleText(label.getText());
    HBox line = new HBox(8, label, town);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(town, javafx.scene.layout.Priority.ALWAYS);
    PeriodFields period = new PeriodFields(texts, proposed);
    getChildren()
        .addAll(
            Words.wrapping(texts.say("start.form.empty.title"), "vk-section"),
            Words.wrapping(texts.say("start.form.empty.text"), "vk-secondary"),
            line,
            period,
            FormButtons.row(
                texts,
                () -> {
                  Period chosen = period.period();
                  if (chosen != null) {
                    make.accept(town.getText().strip(), chosen);
                  }
                },
                cancel));
  }
}
