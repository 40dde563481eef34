package nl.veiligheidskompas.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The top of a screen: its title, one grey line, and at most three actions at the right. */
public final class ScreenHeader extends HBox {

  private final Label title = Words.wrapping("", "vk-title");
  private final Label line = Words.wrapping("", "vk-secondary");

  public ScreenHeader(String title, Node... actions) {
    getStyleClass().add("vk-header");
    this.title.setText(title);
    VBox words = new VBox(2, this.title, line);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox buttons = new HBox(8, actions);
    buttons.setAlignment(Pos.TOP_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, buttons);
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  /** The grey line under the title. */
  public void setLine(String text) {
    line.setText(text);
  }
}
