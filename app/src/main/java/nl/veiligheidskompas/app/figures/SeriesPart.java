package nl.veiligheidskompas.app.figures;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Naming;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.FigureNote;
import nl.veiligheidskompas.core.intake.figures.PlannedValue;
import nl.veiligheidskompas.core.intake.figures.ValueWords;

/** One series that was read: where it goes, and what becomes of every value. */
final class SeriesPart extends VBox {

  private static final double CHOICE = 380;

  private final SeriesChoice choice;
  private final Texts texts;
  private final Runnable changed;
  private final FlowPane values = new FlowPane(8, 8);
  private final VBox notes = new VBox(2);
  private final Label why = Words.styled("", "vk-caption");

  /**
   * @param number which of the series it is, from 0
   * @param changed runs after another choice
   */
  SeriesPart(SeriesChoice choice, int number, Texts texts, Runnable changed) {
    super(8);
    this.choice = choice;
    this.texts = texts;
    this.changed = changed;
    getStyleClass().add("vk-series-part");
    String name = choice.series().series().name();
    String unit = choice.series().series().unit();
    VBox words =
        new VBox(
            2,
            Words.wrapping(name, "vk-strong"),
            Words.wrapping(
                texts.say("figures.from", choice.file().file(), unit == null ? "–" : unit),
                "vk-caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    ComboBox<Destination> targets = new ComboBox<>();
    targets.getItems().setAll(choice.options());
    targets.setId("figures-" + number + "-target");
    targets.setAccessibleText(texts.say("figures.target", name));
    targets.setConverter(new Naming<>(one -> choice.words(one, texts)));
    targets.setMinWidth(CHOICE);
    targets.setPrefWidth(CHOICE);
    targets.setMaxWidth(CHOICE);
    targets.setValue(choice.destination());
    targets.setOnAction(event -> choose(targets.getValue()));
    why.setId("figures-" + number + "-why");
    HBox head = new HBox(12, words, new VBox(2, targets, why));
    head.setAlignment(Pos.TOP_LEFT);
    values.setId("figures-" + number + "-values");
    getChildren().addAll(head, values, notes);
    show();
  }

  private void choose(Destination destination) {
    choice.go(destination);
    show();
    changed.run();
  }

  private void show() {
    values.getChildren().clear();
    notes.getChildren().clear();
    why.setText(choice.why(texts));
    ValueWords words = new ValueWords(texts);
    choice.values().forEach(value -> values.getChildren().add(value(value, words)));
    if (!choice.series().areas().isEmpty()) {
      notes
          .getChildren()
          .add(Words.wrapping(new AreaWords(texts).line(choice.areas()), "vk-secondary"));
    }
    values.setOpacity(choice.isTaken() ? 1 : 0.5);
    for (FigureNote note : choice.notes()) {
      notes.getChildren().add(note(note));
    }
  }

  private Node value(PlannedValue value, ValueWords words) {
    String year = String.valueOf(value.cell().year());
    VBox cell =
        new VBox(Words.styled(year, "vk-caption"), Words.styled(words.figures(value), "vk-strong"));
    if (choice.isTaken()) {
      cell.getChildren().add(Words.styled(words.status(value), "vk-caption"));
      cell.getStyleClass().add("vk-value-" + value.status().name().toLowerCase(Locale.ROOT));
    }
    cell.getStyleClass().add("vk-value");
    cell.setMinWidth(Region.USE_PREF_SIZE);
    cell.setAccessibleRole(AccessibleRole.TEXT);
    cell.setAccessibleText(year + ": " + words.line(value));
    return cell;
  }

  private Node note(FigureNote note) {
    Label line =
        Signs.with(Signs.coloured(Icon.NOTICE, "vk-notice"), note.sentence(texts), "vk-caption");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
