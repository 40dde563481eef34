package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.jspecify.annotations.Nullable;

/** Lines one under another: a heading, a paragraph, an item, a signature or a footnote. */
final class TextPiece extends PieceView {

  private static final double STEP = 22;
  private static final double NOTE = 26;
  private static final String DEEPER = "\u2013";
  private static final String BULLET = "\u2022";

  private final List<LineView> lines = new ArrayList<>();
  private final double above;
  private double right;
  private @Nullable Region rule;

  private TextPiece(double above) {
    this.above = above;
  }

  static TextPiece heading(String words) {
    TextPiece piece = new TextPiece(24);
    piece.right = 40;
    Line line = new Line(Form.PARAGRAPH, 0, RichText.of(words), null);
    piece.add(new LineView(line, 0, 0, "vk-heading-words"));
    return piece;
  }

  static TextPiece note(int number, boolean first, String words) {
    TextPiece piece = new TextPiece(first ? 14 : 2);
    Line line = new Line(Form.PARAGRAPH, 0, RichText.of(words), null);
    LineView view = new LineView(line, 0, NOTE, "vk-note-words");
    view.signed(String.valueOf(number), "vk-note-number");
    piece.add(view);
    if (first) {
      Region hairline = new Region();
      hairline.getStyleClass().add("vk-rule");
      hairline.setManaged(false);
      piece.getChildren().add(hairline);
      piece.rule = hairline;
    }
    return piece;
  }

  static TextPiece line(Line line, int ordinal, int firstNote) {
    TextPiece piece =
        new TextPiece(
            switch (line.form()) {
              case SUBHEADING -> 14;
              case PARAGRAPH -> line.level() > 0 ? 2 : 8;
              case BULLET, NUMBER -> 4;
            });
    piece.add(lineView(line, ordinal, firstNote));
    return piece;
  }

  /** A line with its sign, as it stands in the text and in a cell. */
  static LineView lineView(Line line, int ordinal, int firstNote) {
    double indent = STEP * line.level() + (line.form().item() ? STEP : 0);
    LineView view =
        line.form() == Form.SUBHEADING
            ? new LineView(line, firstNote, indent, "vk-subheading")
            : new LineView(line, firstNote, indent);
    if (line.form() == Form.BULLET) {
      view.signed(line.level() % 2 == 0 ? BULLET : DEEPER, "vk-item-sign");
    } else if (line.form() == Form.NUMBER) {
      view.signed(ordinal + ".", "vk-item-sign");
    }
    return view;
  }

  static TextPiece roles(Part.Roles roles) {
    TextPiece piece = new TextPiece(16);
    roles.lines().forEach(line -> piece.add(new LineView(line, 0, 0)));
    return piece;
  }

  private void add(LineView line) {
    lines.add(line);
    getChildren().add(line);
  }

  void prompting(String words) {
    lines.getFirst().prompting(words);
  }

  @Override
  List<LineView> lines() {
    return lines;
  }

  @Override
  double measure(double width) {
    double height = above;
    for (LineView line : lines) {
      height += line.measure(width - right);
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double y = above;
    double width = getWidth() - right;
    for (LineView line : lines) {
      double height = line.measure(width);
      line.resizeRelocate(0, y, width, height);
      line.layout();
      y += height;
    }
    Region hairline = rule;
    if (hairline != null) {
      hairline.resizeRelocate(0, above - 7, getWidth(), 1);
    }
  }
}
