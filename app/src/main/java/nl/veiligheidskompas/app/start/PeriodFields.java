package nl.veiligheidskompas.app.start;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;
import org.jspecify.annotations.Nullable;

/** The first year and the number of years of a new plan. */
final class PeriodFields extends VBox {

  private final Texts texts;
  private final TextField first = new TextField();
  private final ChoiceBox<Integer> years = new ChoiceBox<>();
  private final Label last = Words.styled("", "vk-secondary");
  private final Label error = Words.wrapping("", "vk-error", "vk-secondary");

  PeriodFields(Texts texts, Period proposed) {
    super(8);
    this.texts = texts;
    for (int count = 1; count <= Period.MAX_YEARS; count++) {
      years.getItems().add(count);
    }
    first.setText(String.valueOf(proposed.startYear()));
    first.setId("new-first-year");
    first.setPrefColumnCount(6);
    years.setValue(proposed.years().size());
    years.setId("new-years");
    getChildren().addAll(line("start.form.first", first), line("start.form.years", years), error);
    first.textProperty().addListener((value, before, now) -> show());
    years.valueProperty().addListener((value, before, now) -> show());
    say(null);
    show();
  }

  /** The period that is meant; null when there is none, and then it is said why. */
  @Nullable Period period() {
    PeriodInput input = input();
    say(input.problem());
    return input.period();
  }

  private PeriodInput input() {
    return PeriodInput.of(first.getText(), years.getValue());
  }

  private void show() {
    Period period = input().period();
    last.setText(period == null ? "" : texts.say("start.form.last", period.endYear()));
    if (period != null) {
      say(null);
    }
  }

  private void say(@Nullable Problem problem) {
    error.setText(problem == null ? "" : texts.say(problem));
    error.setVisible(problem != null);
    error.setManaged(problem != null);
  }

  private HBox line(String key, javafx.scene.control.Control field) {
    Label label = Words.styled(texts.say(key), "vk-field-label");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    HBox line = new HBox(8, label, field);
    if (field.equals(years)) {
      line.getChildren().add(last);
    }
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
