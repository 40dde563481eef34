package nl.veiligheidskompas.core.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Recognises theme sheets in a text. Questions are found by their words; the level on which most of
 * them stand is that of questions, what stands higher begins a theme, what stands lower is a
 * heading within an answer. A text without known questions is one sheet with questions of its own.
 */
public final class SheetRecognition {

  /** The level of questions that are not marked as headings: lower than any heading. */
  private static final int UNMARKED = 10;

  private static final Pattern THEME =
      Pattern.compile("^thema(blad)?\\s*\\d*\\s*[:.–-]\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

  private final ReadText text;
  private final Questions questions;
  private final Texts texts;
  private final int level;
  private final List<Draft> drafts = new ArrayList<>();

  private SheetRecognition(ReadText text, Questions questions, Texts texts) {
    this.text = text;
    this.questions = questions;
    this.texts = texts;
    level = questionLevel();
  }

  /** The sheets in a text; text before the first question is called by a word of {@code texts}. */
  public static ReadSheets of(ReadText text, Questions questions, Texts texts) {
    return new SheetRecognition(text, questions, texts).sheets();
  }

  /** A sheet that is being filled. */
  private static final class Draft {
    private final String title;
    private final List<ReadSheet.Question> questions = new ArrayList<>();
    private @Nullable SectionKind kind;
    private @Nullable String heading;
    private List<Block> blocks = new ArrayList<>();

    Draft(String title) {
      this.title = title;
    }

    void ask(@Nullable SectionKind asked, String words) {
      end();
      kind = asked;
      heading = words;
    }

    /** What was gathered becomes a question, when there is anything. */
    void end() {
      if (heading != null) {
        questions.add(new ReadSheet.Question(kind, heading, blocks));
      }
      heading = null;
      blocks = new ArrayList<>();
    }

    boolean answers() {
      return questions.stream().anyMatch(question -> question.kind() != null);
    }
  }

  private ReadSheets sheets() {
    text.pieces().forEach(this::take);
    drafts.forEach(Draft::end);
    if (text.leftOut().containsKey(LeftOut.PROGRAM_TEXT)) {
      // this program prints a question that was not answered, too
      drafts.forEach(draft -> draft.questions.removeIf(question -> question.blocks().isEmpty()));
    }
    drafts.removeIf(draft -> draft.questions.isEmpty());
    Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    leftOut.putAll(text.leftOut());
    long answering = drafts.stream().filter(Draft::answers).count();
    if (answering > 1) {
      int all = drafts.size();
      drafts.removeIf(draft -> !draft.answers());
      if (all > drafts.size()) {
        leftOut.put(LeftOut.CHAPTER, all - drafts.size());
      }
      return new ReadSheets(drafts.stream().map(this::sheet).toList(), leftOut);
    }
    return new ReadSheets(List.of(joined()), leftOut);
  }

  private ReadSheet sheet(Draft draft) {
    return new ReadSheet(draft.title.isBlank() ? text.name() : draft.title, draft.questions);
  }

  /** One sheet of all chapters, called after the one that answers questions or the first. */
  private ReadSheet joined() {
    List<ReadSheet.Question> all = new ArrayList<>();
    drafts.forEach(draft -> all.addAll(draft.questions));
    String title =
        drafts.stream()
            .filter(draft -> draft.answers() || drafts.size() == 1)
            .map(draft -> draft.title)
            .findFirst()
            .orElseGet(this::firstTitle);
    return new ReadSheet(title.isBlank() ? text.name() : title, all);
  }

  private String firstTitle() {
    return drafts.stream()
        .map(draft -> draft.title)
        .filter(t -> !t.isBlank())
        .findFirst()
        .orElse("");
  }

  private void take(Piece piece) {
    switch (piece) {
      case Piece.Heading heading -> take(heading);
      case Piece.Content content -> take(content);
    }
  }

  private void take(Piece.Heading heading) {
    String words = oneLine(heading.block().text());
    SectionKind kind = questions.ofHeading(words);
    if ((kind != null && heading.level() >= level) || heading.level() == level) {
      draft().ask(kind, words);
    } else if (heading.level() < level) {
      drafts.add(new Draft(THEME.matcher(Questions.withoutNumber(words)).replaceFirst("")));
    } else {
      gather(heading.block());
    }
  }

  private void take(Piece.Content content) {
    SectionKind kind = null;
    if (content.block() instanceof Block.Paragraph paragraph) {
      kind = questions.ofLine(paragraph.text().plain(), content.strong());
      if (kind != null) {
        draft().ask(kind, oneLine(paragraph.text()));
      }
    }
    if (kind == null && content.block() instanceof Block.TableBlock table && asks(table)) {
      answers(table);
    } else if (kind == null) {
      gather(content.block());
    }
  }

  /** Whether a table is a form: questions at the left, answers beside them. */
  private boolean asks(Block.TableBlock table) {
    long asked = rows(table).stream().filter(row -> asked(row) != null).count();
    return table.columnNames().size() > 1 && asked > 1 && asked * 2 > rows(table).size();
  }

  private void answers(Block.TableBlock table) {
    for (List<Block.Cell> row : rows(table)) {
      draft().ask(asked(row), heading(row));
      row.subList(1, row.size()).forEach(cell -> cell.blocks().forEach(this::gather));
    }
  }

  private @Nullable SectionKind asked(List<Block.Cell> row) {
    return questions.ofHeading(heading(row));
  }

  private static String heading(List<Block.Cell> row) {
    return String.join(" ", PlainText.of(row.getFirst().blocks())).strip();
  }

  private static List<List<Block.Cell>> rows(Block.TableBlock table) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    if (!table.header().isEmpty()) {
      rows.add(table.header());
    }
    table.rows().forEach(row -> rows.add(row.cells()));
    return rows;
  }

  private void gather(Block block) {
    Draft draft = draft();
    if (draft.heading == null) {
      draft.ask(null, texts.say("intake.introduction"));
    }
    draft.blocks.add(block);
  }

  /** The sheet that is being filled; text before any title has one without a title. */
  private Draft draft() {
    if (drafts.isEmpty()) {
      drafts.add(new Draft(""));
    }
    return drafts.getLast();
  }

  private int questionLevel() {
    Map<Integer, Integer> all = new TreeMap<>();
    Map<Integer, Integer> asking = new TreeMap<>();
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.Heading heading) {
        all.merge(heading.level(), 1, Integer::sum);
        if (questions.ofHeading(oneLine(heading.block().text())) != null) {
          asking.merge(heading.level(), 1, Integer::sum);
        }
      }
    }
    if (all.isEmpty()) {
      return UNMARKED;
    }
    return asking.isEmpty() ? belowTitle(all) : mostUsed(asking);
  }

  /** The level of most of them; of equally many the lower one. */
  private static int mostUsed(Map<Integer, Integer> levels) {
    int most = Collections.max(levels.values());
    return levels.entrySet().stream()
        .filter(level -> level.getValue() == most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(UNMARKED);
  }

  /** Without known questions: the highest level of which there are several, below the title. */
  private static int belowTitle(Map<Integer, Integer> levels) {
    return levels.entrySet().stream()
        .filter(level -> level.getValue() > 1)
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElse(Collections.max(levels.keySet()) + 1);
  }

  private static String oneLine(RichText text) {
    return text.plain().replaceAll("\\s+", " ").strip();
  }
}
