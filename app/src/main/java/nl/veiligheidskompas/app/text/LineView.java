package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.edit.Line;
import org.jspecify.annotations.Nullable;

/** One line of the text, set: its words in their looks, and the sign of an item before them. */
final class LineView extends Region {

  /** What a line of which nothing can be measured is taken to be high. */
  private static final double LEAST = 18;

  private static final double RAISED = 4;

  private final int length;
  private final TextFlow flow = new TextFlow();
  private final List<Node> before = new ArrayList<>();
  private final List<int[]> ties = new ArrayList<>();
  private final Underlines tied = new Underlines(false, "vk-tied");
  private final Underlines unknown = new Underlines(true, "vk-unknown");
  private List<int[]> marks = List.of();
  private final double indent;

  /**
   * @param firstNote the number of the first footnote in the line
   * @param indent the room before the words
   * @param looks style classes of the words
   */
  LineView(Line line, int firstNote, double indent, String... looks) {
    this.indent = indent;
    length = line.length();
    setManaged(false);
    flow.setManaged(false);
    flow.getStyleClass().add("vk-flow");
    flow.getStyleClass().addAll(looks);
    int note = firstNote;
    int at = 0;
    for (Inline inline : line.text().inlines()) {
      int end = at + (inline instanceof Inline.Run run ? run.text().length() : 1);
      if (inline instanceof Inline.Run run && !run.ties().isEmpty()) {
        ties.add(new int[] {at, end});
      }
      at = end;
      flow.getChildren()
          .add(
              switch (inline) {
                case Inline.Run run -> words(run);
                case Inline.Footnote _ -> new NoteSign(note++);
              });
    }
    if (flow.getChildren().isEmpty()) {
      flow.getChildren().add(words(""));
    }
    getChildren().addAll(flow, tied, unknown);
  }

  /** The font of its first words. */
  @Nullable Font font() {
    return flow.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(one -> ((Text) one).getFont())
        .findFirst()
        .orElse(null);
  }

  private static Text words(Inline.Run run) {
    Text words = words(run.text());
    if (run.bold()) {
      words.getStyleClass().add("vk-bold");
    }
    if (run.italic()) {
      words.getStyleClass().add("vk-italic");
    }
    if (run.link() != null) {
      words.getStyleClass().add("vk-text-link");
    }
    return words;
  }

  private static Text words(String text) {
    Text words = new Text(text);
    words.getStyleClass().add("vk-words");
    return words;
  }

  /** Puts a sign before the words, such as the bullet of an item, at the right of the indent. */
  void signed(String sign, String look) {
    Text text = new Text(sign);
    text.getStyleClass().addAll("vk-words", look);
    TextFlow alone = new TextFlow(text);
    alone.getStyleClass().add("vk-flow");
    alone.setManaged(false);
    before.add(alone);
    getChildren().add(alone);
  }

  /** Puts grey words where nothing stands yet. */
  void prompting(String words) {
    Text text = new Text(words);
    text.getStyleClass().addAll("vk-words", "vk-prompt");
    TextFlow alone = new TextFlow(text);
    alone.getStyleClass().add("vk-flow");
    alone.setManaged(false);
    alone.setMouseTransparent(true);
    getChildren().add(alone);
    alone.setUserData(true);
    before.add(alone);
  }

  /** Marks words as unknown: from which sign to which, two by two. */
  void mark(List<int[]> words) {
    if (words.isEmpty() && marks.isEmpty()) {
      return;
    }
    marks = words;
    unknown.show(marks, info(), indent);
  }

  int length() {
    return length;
  }

  /** The height that the line needs at a width. */
  double measure(double width) {
    return Math.ceil(Math.max(LEAST, flow.prefHeight(width - indent)));
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(indent, 0, Math.max(1, getWidth() - indent), getHeight());
    flow.layout();
    if (!ties.isEmpty()) {
      tied.show(ties, info(), indent);
    }
    if (!marks.isEmpty()) {
      unknown.show(marks, info(), indent);
    }
    for (Node sign : before) {
      double width = Math.ceil(sign.prefWidth(-1));
      boolean prompt = sign.getUserData() != null;
      double x = prompt ? indent : indent - width - 8;
      sign.resizeRelocate(x, 0, width, sign.prefHeight(width));
      ((TextFlow) sign).layout();
    }
  }

  private LayoutInfo info() {
    return flow.getLayoutInfo();
  }

  /** Where the caret stands before the sign with that number, within this view. */
  Rectangle2D caret(int at) {
    Rectangle2D place = info().caretInfoAt(Math.min(at, length), true).getSegmentAt(0);
    double height = place.getHeight() > 2 ? place.getHeight() : LEAST;
    return new Rectangle2D(indent + place.getMinX(), place.getMinY(), 1, height);
  }

  /** The areas of the signs from one place to another, within this view. */
  List<Rectangle2D> areas(int from, int to) {
    return info().getSelectionGeometry(from, to, true).stream()
        .map(r -> new Rectangle2D(indent + r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight()))
        .toList();
  }

  /** The place nearest to a point within this view. */
  int hit(double x, double y) {
    double inside = Math.clamp(y, 1, Math.max(1, getHeight() - 1));
    HitInfo hit = flow.getHitInfo(new Point2D(x - indent, inside));
    return Math.clamp(hit.getInsertionIndex(), 0, length);
  }

  /** Where the rows on the screen start and end, in signs. */
  List<int[]> rows() {
    List<int[]> rows = new ArrayList<>();
    for (TextLineInfo row : info().getTextLines(false)) {
      rows.add(new int[] {Math.min(row.start(), length), Math.min(row.end(), length)});
    }
    return rows.isEmpty() ? List.of(new int[] {0, length}) : rows;
  }

  /** The number of a footnote, raised; one sign for the flow. */
  private static final class NoteSign extends Region {
    private final Text number;

    NoteSign(int note) {
      number = new Text(String.valueOf(note));
      number.getStyleClass().add("vk-note-sign");
      number.setTextOrigin(VPos.TOP);
      number.setManaged(false);
      getChildren().add(number);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.ceil(number.getLayoutBounds().getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
      return number.getLayoutBounds().getHeight();
    }

    @Override
    public double getBaselineOffset() {
      return number.getBaselineOffset() + RAISED;
    }
  }
}
