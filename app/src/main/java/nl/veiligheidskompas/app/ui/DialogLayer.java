package nl.veiligheidskompas.app.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Question.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The questions over a window, one on top of the other. While there is one, nothing below it can be
 * reached; when it goes, the focus returns to where it was.
 */
public final class DialogLayer extends StackPane {

  private static final double WIDTH = 520;

  private final Deque<Shown> shown = new ArrayDeque<>();

  /** What is shown, where the focus was before, and what Esc does. */
  private record Shown(Region card, @Nullable Node before, Runnable wayOut) {}

  public DialogLayer() {
    getStyleClass().add("vk-veil");
    setVisible(false);
    setManaged(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().addListener((value, before, now) -> hold(now));
          }
        });
  }

  /** Asks; choosing an answer closes the question before it acts. */
  public void ask(Question question) {
    Label title = Words.wrapping(question.title(), "vk-section");
    Label text = Words.wrapping(question.text());
    List<Button> buttons = new ArrayList<>();
    for (Answer answer : question.answers()) {
      buttons.add(button(answer, buttons.isEmpty() && question.answers().size() > 1));
    }
    HBox row = new HBox(8);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getChildren().addAll(buttons.reversed());
    VBox card = new VBox(12, title, text, row);
    show(card, question.title() + ". " + question.text(), question.answers().getLast().action());
    buttons.getFirst().requestFocus();
  }

  /**
   * Shows a card of any content, which closes itself with {@link #close()}.
   *
   * @param spoken what it is, for who cannot see it
   * @param wayOut what Esc does after the card is gone
   */
  public void show(Region card, String spoken, Runnable wayOut) {
    show(card, spoken, WIDTH, wayOut);
  }

  /**
   * As {@link #show(Region, String, Runnable)}, for a card that needs more room.
   *
   * @param width the largest width in pixels
   */
  public void show(Region card, String spoken, double width, Runnable wayOut) {
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    card.getStyleClass().addAll("vk-palette", "vk-dialog");
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(spoken);
    card.setMaxSize(width, USE_PREF_SIZE);
    shown.push(new Shown(card, before, wayOut));
    getChildren().add(card);
    setManaged(true);
    setVisible(true);
    focusFirst(card);
  }

  /** Takes the topmost card away. */
  public void close() {
    if (shown.isEmpty()) {
      return;
    }
    Shown gone = shown.pop();
    getChildren().remove(gone.card());
    boolean more = !shown.isEmpty();
    setVisible(more);
    setManaged(more);
    if (gone.before() != null) {
      gone.before().requestFocus();
    }
  }

  /** Whether something is asked. */
  public boolean isOpen() {
    return !shown.isEmpty();
  }

  private Button button(Answer answer, boolean primary) {
    Button button = new Button(answer.words());
    if (primary) {
      button.getStyleClass().add("vk-primary");
    }
    button.setOnAction(event -> {
      close();
      answer.action().run();
    });
    return button;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      event.consume();
      Runnable wayOut = shown.getFirst().wayOut();
      close();
      wayOut.run();
    }
  }

  /** The focus does not leave the card, whatever Tab does. */
  private void hold(@Nullable Node now) {
    if (isOpen() && now != null && !FocusOrder.within(now, this)) {
      focusFirst(shown.getFirst().card());
    }
  }

  private static void focusFirst(Parent parent) {
    Node first = FocusOrder.first(parent);
    if (first != null) {
      first.requestFocus();
    }
  }
}
