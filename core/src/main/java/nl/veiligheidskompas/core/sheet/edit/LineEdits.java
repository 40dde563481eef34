package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;

/** What typing does to the lines of a block. */
public final class LineEdits {

  /**
   * Lines after an edit, with the place where one goes on.
   *
   * @param line number of the line with the caret, from 0
   * @param caret place in that line
   */
  public record Edited(List<TextLine> lines, int line, int caret) {
    public Edited {
      lines = List.copyOf(lines);
    }
  }

  private LineEdits() {}

  /**
   * The lines after the shown text of one was changed. A line feed in it starts a new line of the
   * same form; behind a subheading a paragraph. An empty item that is ended goes one level out, and
   * from the outermost level out of the list.
   */
  public static Edited typed(List<TextLine> lines, int at, String now) {
    TextLine line = lines.get(at);
    if (line.item() && line.text().length() == 0 && now.equals("\n")) {
      return ended(lines, at);
    }
    String clean = now.replace("\r", "").replace('\t', ' ');
    int end = Changed.between(line.text().shown(), clean).endNow();
    EditableText text = line.text().retyped(clean);
    List<TextLine> parts = split(line.saying(text));
    List<TextLine> changed = new ArrayList<>(lines);
    changed.remove(at);
    changed.addAll(at, parts);
    int shorter = clean.length() - text.length();
    return placed(changed, at, parts.size(), Math.max(0, end - shorter));
  }

  private static Edited placed(List<TextLine> lines, int first, int count, int caret) {
    int left = caret;
    for (int i = first; i < first + count - 1; i++) {
      int length = lines.get(i).text().length();
      if (left <= length) {
        return new Edited(lines, i, left);
      }
      left -= length + 1;
    }
    int last = first + count - 1;
    return new Edited(lines, last, Math.min(left, lines.get(last).text().length()));
  }

  private static List<TextLine> split(TextLine line) {
    List<TextLine> parts = new ArrayList<>();
    String shown = line.text().shown();
    Form form = line.form();
    int start = 0;
    for (int end = shown.indexOf('\n'); end >= 0; end = shown.indexOf('\n', start)) {
      parts.add(line.saying(line.text().part(start, end)).as(form));
      form = line.form() == Form.SUBHEADING ? Form.PARAGRAPH : form;
      start = end + 1;
    }
    parts.add(line.saying(line.text().part(start, shown.length())).as(form));
    return parts;
  }

  private static Edited ended(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    List<TextLine> changed = new ArrayList<>(lines);
    changed.set(
        at,
        line.level() > 0
            ? line.at(line.level() - 1)
            : new TextLine(Form.PARAGRAPH, 0, line.text(), null));
    return new Edited(fitting(changed), at, 0);
  }

  /** A line joined to the one before it; nothing happens at the first line. */
  public static Edited joined(List<TextLine> lines, int at) {
    if (at == 0) {
      return new Edited(lines, 0, 0);
    }
    TextLine before = lines.get(at - 1);
    List<TextLine> changed = new ArrayList<>(lines);
    changed.set(at - 1, before.saying(before.text().followedBy(lines.get(at).text())));
    changed.remove(at);
    return new Edited(fitting(changed), at - 1, before.text().length());
  }

  /** An item so many levels deeper, or less deep when negative, as far as the lines allow. */
  public static List<TextLine> indented(List<TextLine> lines, int at, int levels) {
    TextLine line = lines.get(at);
    if (!line.item()) {
      return lines;
    }
    List<TextLine> changed = new ArrayList<>(lines);
    changed.set(at, line.at(Math.max(0, line.level() + levels)));
    return fitting(changed);
  }

  /** A line in another form. */
  public static List<TextLine> formed(List<TextLine> lines, int at, Form form) {
    List<TextLine> changed = new ArrayList<>(lines);
    TextLine line = lines.get(at).as(form);
    changed.set(at, line.item() ? line : line.at(0));
    return fitting(changed);
  }

  /** The line with other text in it, all else as it was. */
  public static List<TextLine> saying(List<TextLine> lines, int at, EditableText text) {
    List<TextLine> changed = new ArrayList<>(lines);
    changed.set(at, lines.get(at).saying(text));
    return changed;
  }

  /** The lines with every level brought within reach of the line before it. */
  static List<TextLine> fitting(List<TextLine> lines) {
    List<TextLine> fitting = new ArrayList<>();
    int deepest = 0;
    for (TextLine line : lines) {
      TextLine fit = line.at(Math.clamp(line.level(), 0, deepest));
      fitting.add(fit);
      deepest = fit.item() ? fit.level() + 1 : fit.level();
    }
    return fitting;
  }
}
