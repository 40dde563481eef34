package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import nl.veiligheidskompas.core.sheet.edit.Wording;

/** Reads text without looks: a line is a paragraph, and lines with tabs are a table. */
public final class PlainLines {

  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BULLET = Pattern.compile("^\\s*[•●▪■◦‣∙·*–-]\\s+");

  private PlainLines() {}

  /**
   * The parts that a text is. Blank lines only set paragraphs apart.
   *
   * @param ids gives the keys
   */
  public static Clip read(String text, Supplier<UUID> ids) {
    boolean whole = text.length() <= Limits.CHARACTERS;
    String read = whole ? text : text.substring(0, Limits.CHARACTERS);
    List<String> lines =
        BREAK.splitAsStream(read).filter(line -> !line.isBlank()).limit(Limits.PARTS + 1L).toList();
    boolean all = whole && lines.size() <= Limits.PARTS;
    List<String> kept = lines.subList(0, Math.min(lines.size(), Limits.PARTS));
    return new Clip(parts(kept, ids), all ? Map.of() : Map.of(LeftOut.REST, 1));
  }

  private static List<Part> parts(List<String> lines, Supplier<UUID> ids) {
    if (!lines.isEmpty() && lines.stream().allMatch(line -> line.contains("\t"))) {
      return List.of(table(lines, ids));
    }
    List<Part> parts = new ArrayList<>();
    UUID list = ids.get();
    for (String line : lines) {
      boolean item = BULLET.matcher(line).find();
      String words = Wording.cleaned(BULLET.matcher(line).replaceFirst("")).strip();
      for (RichText piece : LongLines.cut(RichText.of(words))) {
        parts.add(
            item
                ? new Line(Form.BULLET, 0, piece, list)
                : new Line(Form.PARAGRAPH, 0, piece, ids.get()));
      }
    }
    return parts;
  }

  private static Grid table(List<String> lines, Supplier<UUID> ids) {
    List<List<String>> rows =
        lines.stream()
            .map(line -> TAB.splitAsStream(line + "\t ").limit(Limits.COLUMNS).toList())
            .map(cells -> cells.subList(0, cells.size() - 1))
            .toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<List<Grid.Cell>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      List<Grid.Cell> filled = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        filled.add(cell(i < row.size() ? Wording.cleaned(row.get(i)).strip() : "", ids));
      }
      cells.add(filled);
    }
    List<String> names = java.util.Collections.nCopies(columns, "");
    return new Grid(ids.get(), List.of(), names, cells, "");
  }

  private static Grid.Cell cell(String words, Supplier<UUID> ids) {
    List<Line> lines = new ArrayList<>();
    for (RichText piece :
        words.isEmpty() ? List.<RichText>of() : LongLines.cut(RichText.of(words))) {
      lines.add(new Line(Form.PARAGRAPH, 0, piece, ids.get()));
    }
    return new Grid.Cell(lines);
  }
}
