package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.jspecify.annotations.Nullable;

/**
 * Writes a fragment as RTF, for the clipboard; by the Rich Text Format Specification 1.9.1. Sizes
 * are in twips, of which 20 make a point.
 */
public final class RtfWriting {

  private static final int TEXT_WIDTH = 9_000;
  private static final int INDENT = 360;
  private static final int LEVELS = 9;

  private final StringBuilder body = new StringBuilder();

  /** The lists in the order of their numbers, from 1. */
  private final List<Listed> lists = new ArrayList<>();

  /** How often the items of each level were counted since a shallower one. */
  private final int[] counted = new int[LEVELS + 1];

  private record Listed(@Nullable UUID id, Form form) {}

  private RtfWriting() {}

  /** The fragment as a document, in plain ASCII. */
  public static String of(List<Part> fragment) {
    RtfWriting writing = new RtfWriting();
    fragment.forEach(writing::add);
    return "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}}"
        + "{\\stylesheet{\\s0 Normal;}{\\s3\\outlinelevel2\\keepn\\b heading 3;}}"
        + writing.listTables()
        + writing.body
        + "}";
  }

  private void add(Part part) {
    switch (part) {
      case Line line -> paragraph(line, "", "\\par\n");
      case Part.Roles roles -> roles.lines().forEach(line -> paragraph(line, "", "\\par\n"));
      case Grid grid -> table(grid);
    }
  }

  /**
   * Writes a paragraph.
   *
   * @param place says where it stands
   * @param end ends it
   */
  private void paragraph(Line line, String place, String end) {
    body.append("\\pard\\plain").append(place);
    switch (line.form()) {
      case PARAGRAPH -> body.append("\\sa120\\li").append(line.level() * INDENT).append(' ');
      case SUBHEADING -> body.append("\\s3\\outlinelevel2\\keepn\\sb120\\sa60\\b ");
      case BULLET, NUMBER -> item(line);
    }
    inlines(line);
    body.append(end);
  }

  private void item(Line line) {
    int level = Math.min(line.level(), LEVELS - 1);
    int list = list(line);
    counted[level]++;
    Arrays.fill(counted, level + 1, counted.length, 0);
    String sign = line.form() == Form.NUMBER ? counted[level] + "." : "\\u8226 ?";
    body.append("\\ls")
        .append(list)
        .append("\\ilvl")
        .append(level)
        .append("\\fi-" + INDENT + "\\li")
        .append((level + 1) * INDENT)
        .append("{\\listtext ")
        .append(sign)
        .append("\\tab}");
  }

  private int list(Line line) {
    Listed listed = new Listed(line.id(), line.form());
    if (!lists.contains(listed)) {
      lists.add(listed);
      counted[Math.min(line.level(), LEVELS - 1)] = 0;
    }
    return lists.indexOf(listed) + 1;
  }

  private String listTables() {
    if (lists.isEmpty()) {
      return "";
    }
    StringBuilder tables = new StringBuilder("{\\*\\listtable");
    StringBuilder overrides = new StringBuilder("{\\*\\listoverridetable");
    for (int number = 1; number <= lists.size(); number++) {
      tables.append("{\\list\\listtemplateid").append(number);
      for (int level = 0; level < LEVELS; level++) {
        int indent = (level + 1) * INDENT;
        tables.append(
            lists.get(number - 1).form() == Form.NUMBER
                ? numberLevel(level, indent)
                : bulletLevel(indent));
      }
      tables.append("\\listid").append(number).append('}');
      overrides
          .append("{\\listoverride\\listid")
          .append(number)
          .append("\\listoverridecount0\\ls")
          .append(number)
          .append('}');
    }
    return tables + "}" + overrides + "}\n";
  }

  private static String bulletLevel(int indent) {
    return "{\\listlevel\\levelnfc23\\leveljc0\\levelfollow0\\levelstartat1"
        + "{\\leveltext\\'01\\u8226 ?;}{\\levelnumbers;}"
        + indented(indent);
  }

  private static String numberLevel(int level, int indent) {
    return "{\\listlevel\\levelnfc0\\leveljc0\\levelfollow0\\levelstartat1"
        + "{\\leveltext\\'02\\'0"
        + level
        + ".;}{\\levelnumbers\\'01;}"
        + indented(indent);
  }

  private static String indented(int indent) {
    return "\\fi-" + INDENT + "\\li" + indent + "}";
  }

  private void inlines(Line line) {
    for (Inline inline : line.text().inlines()) {
      switch (inline) {
        case Inline.Run run -> run(run);
        case Inline.Footnote note -> note(note);
      }
    }
  }

  private void run(Inline.Run run) {
    String link = run.link();
    if (link != null) {
      body.append("{\\field{\\*\\fldinst HYPERLINK \"")
          .append(escaped(link))
          .append("\"}{\\fldrslt ");
    }
    body.append('{').append(run.bold() ? "\\b" : "").append(run.italic() ? "\\i" : "");
    body.append(run.bold() || run.italic() ? " " : "").append(escaped(run.text())).append('}');
    if (link != null) {
      body.append("}}");
    }
  }

  private void note(Inline.Footnote note) {
    body.append("{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} ")
        .append(escaped(note.text()))
        .append('}');
  }

  private void table(Grid grid) {
    if (!grid.header().isEmpty()) {
      row(grid.header(), "\\trhdr");
    }
    grid.rows().forEach(row -> row(row, ""));
    body.append("\\pard\n");
  }

  private void row(List<Grid.Cell> cells, String kind) {
    body.append("\\trowd\\trgaph70").append(kind);
    for (int column = 1; column <= cells.size(); column++) {
      List.of("t", "l", "b", "r").forEach(this::border);
      body.append("\\cellx").append(TEXT_WIDTH * column / cells.size());
    }
    for (Grid.Cell cell : cells) {
      List<Line> lines = cell.lines();
      for (int i = 0; i < lines.size(); i++) {
        paragraph(lines.get(i), "\\intbl", i == lines.size() - 1 ? "\\cell\n" : "\\par\n");
      }
    }
    body.append("\\row\n");
  }

  private void border(String side) {
    body.append("\\clbrdr").append(side).append("\\brdrs\\brdrw10");
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\\' || c == '{' || c == '}') {
        escaped.append('\\').append(c);
      } else if (c == '\t') {
        escaped.append("\\tab ");
      } else if (c >= ' ' && c < 127) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append((int) (short) c).append('?');
      }
    }
    return escaped.toString();
  }
}
