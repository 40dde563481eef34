package nl.veiligheidskompas.app.help;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import nl.veiligheidskompas.app.help.HelpBlock.Piece;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;

/** A page of the handbook, and above it the choice of another. */
public final class HelpView extends BorderPane {

  private final HelpPages pages;
  private final ChoiceBox<String> choice = new ChoiceBox<>();
  private final VBox page = new VBox(8);
  private final ScrollPane scroll = new ScrollPane(page);

  /** The handbook in the language of the texts. */
  public HelpView(Texts texts) {
    pages = new HelpPages(texts.language());
    getStyleClass().add("vk-help");
    page.getStyleClass().add("vk-help-page");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("vk-scroll");
    choice.getItems().setAll(HelpPages.names());
    choice.setConverter(new Titles());
    choice.setAccessibleText(texts.say("help.choose"));
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    choice.getSelectionModel().selectedItemProperty().addListener((v, before, now) -> fill(now));
    HBox top = new HBox(choice);
    top.getStyleClass().add("vk-help-top");
    setTop(top);
    setCenter(scroll);
  }

  /** Shows that page. */
  public void show(String name) {
    choice.getSelectionModel().select(name);
    scroll.requestFocus();
  }

  private void fill(String name) {
    List<HelpBlock> blocks = pages.page(name);
    page.getChildren().setAll(blocks.stream().map(HelpView::drawn).toList());
    scroll.setVvalue(0);
    scroll.setAccessibleText(pages.title(name));
  }

  private static Node drawn(HelpBlock block) {
    return switch (block) {
      case HelpBlock.Title title -> Words.wrapping(title.text(), "vk-title");
      case HelpBlock.Heading heading -> {
        Label label = Words.wrapping(heading.text(), "vk-section", "vk-help-heading");
        yield label;
      }
      case HelpBlock.Paragraph paragraph -> flow(paragraph.pieces());
      case HelpBlock.Point point -> {
        TextFlow flow = flow(point.pieces());
        HBox.setHgrow(flow, Priority.ALWAYS);
        yield new HBox(8, Words.plain("•"), flow);
      }
    };
  }

  private static TextFlow flow(List<Piece> pieces) {
    TextFlow flow = new TextFlow();
    flow.setMinWidth(0);
    flow.setAccessibleRole(AccessibleRole.TEXT);
    StringBuilder spoken = new StringBuilder();
    for (Piece piece : pieces) {
      spoken.append(piece.text());
      flow.getChildren().add(drawn(piece));
    }
    flow.setAccessibleText(spoken.toString());
    return flow;
  }

  private static Node drawn(Piece piece) {
    return switch (piece.look()) {
      case PLAIN -> words(piece.text(), "vk-help-text");
      case STRONG -> words(piece.text(), "vk-help-strong");
      case KEYS -> Words.key(piece.text());
    };
  }

  private static Text words(String text, String look) {
    Text words = new Text(text);
    words.getStyleClass().add(look);
    return words;
  }

  /** Pages are chosen by their titles. */
  private final class Titles extends StringConverter<String> {
    @Override
    public String toString(String name) {
      return name == null ? "" : pages.title(name);
    }

    @Override
    public String fromString(String title) {
      return title;
    }
  }
}
