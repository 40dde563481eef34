package nl.veiligheidskompas.app.ui;

import java.util.List;

/**
 * Something that the user must decide before she goes on.
 *
 * @param title what it is about
 * @param text what happened, what is safe, what can be done
 * @param answers at least one; the first is the one that matters most, the last is the way out
 */
public record Question(String title, String text, List<Answer> answers) {

  /** Throws IllegalArgumentException when there is no way out. */
  public Question {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("a question has an answer");
    }
  }

  /** A question with these answers. */
  public static Question of(String title, String text, Answer... answers) {
    return new Question(title, text, List.of(answers));
  }

  /** One way to go on: the words on the button and what it does. */
  public record Answer(String words, Runnable action) {}
}
