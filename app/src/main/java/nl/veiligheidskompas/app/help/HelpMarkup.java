package nl.veiligheidskompas.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.app.help.HelpBlock.Look;
import nl.veiligheidskompas.app.help.HelpBlock.Piece;

/**
 * The plain marks in which the handbook is written: {@code # } before the title, {@code ## } before
 * a heading, {@code - } before a point of a list, {@code **} around names on the screen and
 * backquotes around keys. Lines that follow each other are one paragraph or point.
 */
final class HelpMarkup {

  private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");

  private final List<HelpBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean point;

  private HelpMarkup() {}

  /** The page that is written so. */
  static List<HelpBlock> read(String text) {
    HelpMarkup reading = new HelpMarkup();
    text.lines().map(String::strip).forEach(reading::line);
    reading.end();
    return List.copyOf(reading.blocks);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      end();
    } else if (line.startsWith("## ")) {
      end();
      blocks.add(new HelpBlock.Heading(line.substring(3)));
    } else if (line.startsWith("# ")) {
      end();
      blocks.add(new HelpBlock.Title(line.substring(2)));
    } else if (line.startsWith("- ")) {
      end();
      point = true;
      open.append(line.substring(2));
    } else {
      open.append(open.isEmpty() ? "" : " ").append(line);
    }
  }

  private void end() {
    if (!open.isEmpty()) {
      List<Piece> pieces = pieces(open.toString());
      blocks.add(point ? new HelpBlock.Point(pieces) : new HelpBlock.Paragraph(pieces));
    }
    open.setLength(0);
    point = false;
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    int from = 0;
    while (marked.find()) {
      addPlain(pieces, text.substring(from, marked.start()));
      boolean keys = marked.group(1) == null;
      pieces.add(new Piece(keys ? Look.KEYS : Look.STRONG, marked.group(keys ? 2 : 1)));
      from = marked.end();
    }
    addPlain(pieces, text.substring(from));
    return pieces;
  }

  private static void addPlain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Look.PLAIN, text));
    }
  }
}
