package nl.veiligheidskompas.core.intake;

import java.util.List;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A theme sheet that was recognised in a text.
 *
 * @param title of the theme, not blank
 * @param questions in the order of the text
 */
public record ReadSheet(String title, List<Question> questions) {
  public ReadSheet {
    questions = List.copyOf(questions);
  }

  /**
   * A question with its answer.
   *
   * @param kind what it answers, or null when it is none of the known questions
   * @param heading in the words of the text
   */
  public record Question(@Nullable SectionKind kind, String heading, List<Block> blocks) {
    public Question {
      blocks = List.copyOf(blocks);
    }

    /** The same text as an answer to another question. */
    public Question as(@Nullable SectionKind other) {
      return new Question(other, heading, blocks);
    }

    /** How many words the answer has, footnotes too. */
    public int words() {
      return PlainText.words(blocks);
    }
  }

  /** How many of the questions are known ones. */
  public long recognised() {
    return questions.stream().filter(question -> question.kind() != null).count();
  }
}
