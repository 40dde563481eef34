package nl.veiligheidskompas.app.shell;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** Lines above the work that say what was done or what holds for the whole plan. */
final class NoticeBar extends VBox {

  private static final String MARK = "mark";

  private final Texts texts;
  private @Nullable String marked;

  NoticeBar(Texts texts) {
    this.texts = texts;
    setId("notices");
  }

  /** Says something that can be put away; it takes the place of what was said before. */
  void say(String sentence) {
    getChildren().removeIf(line -> line.getId() != null);
    HBox line = line(sentence, Icon.NOTICE);
    line.setId("notice");
    Button close =
        Buttons.sign(texts.say("shell.notice.close"), Icon.CLOSE, () -> getChildren().remove(line));
    line.getChildren().add(close);
    getChildren().add(line);
  }

  /** Says something that holds as long as the plan is open, with what can be done about it. */
  void stay(String sentence, Button... actions) {
    HBox line = line(sentence, Icon.FIXED);
    line.getChildren().addAll(actions);
    getChildren().addFirst(line);
  }

  /** Says the notice of the plan as long as it has one; null when it has none. */
  void mark(@Nullable String notice) {
    if (Objects.equals(notice, marked)) {
      return;
    }
    marked = notice;
    getChildren().removeIf(line -> MARK.equals(line.getUserData()));
    if (notice != null) {
      HBox line = line(texts.say("shell.notice.plan", notice), Icon.WARNING);
      line.setUserData(MARK);
      line.getStyleClass().add("vk-marked");
      getChildren().addFirst(line);
    }
  }

  private static HBox line(String sentence, Icon icon) {
    Label words = Words.wrapping(sentence);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, icon.draw(), words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("vk-band");
    return line;
  }
}
