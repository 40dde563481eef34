package nl.veiligheidskompas.core.intake.statline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.workbook.Workbook;

/**
 * The first rows of a file with figures as they stand there, for who wants to say what is what.
 *
 * @param sheets one without a name for a text
 */
public record FileStart(List<Sheet> sheets) {

  /** As many rows are looked at: the headings stand among them. */
  public static final int ROWS = 40;

  private static final int COLUMNS = 40;
  private static final int LONGEST = 120;

  /** Rows with their cells. */
  public record Sheet(String name, List<List<String>> rows) {
    public Sheet {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  public FileStart {
    sheets = List.copyOf(sheets);
  }

  /**
   * The start of a file.
   *
   * @throws RefusedException with {@code figures.missing}, {@code .unknown} when it is no table, or
   *     what {@link Workbook} refuses
   */
  public static FileStart of(Path file, Progress progress) throws RefusedException {
    try {
      List<Sheet> sheets = new ArrayList<>();
      if (Workbook.isOne(file)) {
        for (Workbook.Sheet sheet : Workbook.read(file, progress)) {
          sheets.add(sheet(sheet.name(), sheet.rows()));
        }
      } else {
        sheets.add(text(file));
      }
      return new FileStart(sheets);
    } catch (IOException e) {
      throw new RefusedException(
          Problem.of("figures.missing", String.valueOf(file.getFileName())), e);
    }
  }

  private static Sheet text(Path file) throws IOException, RefusedException {
    Encoding encoding = Encoding.of(file);
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader text = new BufferedReader(encoding.reader(bytes), 1 << 17)) {
      String start = Separator.start(text).stripLeading();
      if (start.indexOf('\0') >= 0 || start.startsWith("{") || start.startsWith("[")) {
        throw new RefusedException(Problem.of("figures.unknown"));
      }
      return sheet("", new LookedAhead(new CsvRows(text, Separator.of(text))).start());
    }
  }

  private static Sheet sheet(String name, List<String[]> rows) {
    return new Sheet(
        name,
        rows.stream()
            .limit(ROWS)
            .map(row -> Arrays.stream(row).limit(COLUMNS).map(FileStart::shown).toList())
            .toList());
  }

  private static String shown(String cell) {
    String plain = cell.strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
