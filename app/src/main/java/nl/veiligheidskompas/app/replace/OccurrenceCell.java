package nl.veiligheidskompas.app.replace;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.replace.Occurrence;
import org.jspecify.annotations.Nullable;

/** A place: what it stands in, and the words with some of the line around them. */
final class OccurrenceCell extends ListCell<Occurrence> {

  private static final int AROUND = 40;

  private final Texts texts;
  private final Supplier<String> words;
  private final Choice choice;
  private final CheckBox replaced = new CheckBox();
  private @Nullable BooleanProperty chosen;

  /**
   * @param words what would come instead
   * @param choice which places are replaced
   */
  OccurrenceCell(Texts texts, Supplier<String> words, Choice choice) {
    this.texts = texts;
    this.words = words;
    this.choice = choice;
    // the space bar does it on the row that is chosen
    replaced.setFocusTraversable(false);
    // as wide as the list and no wider
    setMinWidth(0);
    setPrefWidth(1);
  }

  @Override
  protected void updateItem(@Nullable Occurrence occurrence, boolean empty) {
    super.updateItem(occurrence, empty);
    setText(null);
    if (chosen != null) {
      replaced.selectedProperty().unbindBidirectional(chosen);
      chosen = null;
    }
    if (empty || occurrence == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String place =
        texts.say("replace.place." + occurrence.passage().kind(), occurrence.passage().name());
    String line = occurrence.line();
    String old = line.substring(occurrence.start(), occurrence.end());
    String before = before(line, occurrence.start());
    String behind = behind(line, occurrence.end());
    BooleanProperty mine = choice.of(getIndex());
    replaced.selectedProperty().bindBidirectional(mine);
    chosen = mine;
    boolean stays = !mine.get();
    TextFlow flow =
        new TextFlow(
            text(before, "vk-palette-text"), text(old, stays ? "vk-palette-text" : "vk-old-words"));
    if (!stays && !words.get().isEmpty()) {
      flow.getChildren().addAll(text(" ", "vk-palette-text"), text(words.get(), "vk-match"));
    }
    flow.getChildren().add(text(behind, "vk-palette-text"));
    VBox said = new VBox(2, Words.styled(place, "vk-caption"), flow);
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMinWidth(0);
    replaced.setAccessibleText(texts.say("replace.choose", place));
    setGraphic(new HBox(10, replaced, said));
    String now = before + old + behind;
    setAccessibleText(
        stays
            ? texts.say("replace.spoken.kept", place, now)
            : texts.say("replace.spoken", place, now, before + words.get() + behind));
  }

  private static Text text(String words, String look) {
    Text text = new Text(words);
    text.getStyleClass().add(look);
    return text;
  }

  /** Some signs before the words, from the start of a word on. */
  private static String before(String line, int start) {
    if (start <= AROUND) {
      return line.substring(0, start);
    }
    int space = line.indexOf(' ', start - AROUND);
    return "\u2026 "
        + line.substring(space < 0 || space >= start ? start - AROUND : space + 1, start);
  }

  /** Some signs behind the words, up to the end of a word. */
  private static String behind(String line, int end) {
    if (line.length() - end <= AROUND) {
      return line.substring(end);
    }
    int space = line.lastIndexOf(' ', end + AROUND);
    return line.substring(end, space <= end ? end + AROUND : space) + " \u2026";
  }
}
