package nl.veiligheidskompas.core.intake.statline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.FigureGathering;
import nl.veiligheidskompas.core.intake.figures.FigureNote;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one municipality from a file, whatever its form. */
public final class FigureFile {

  private static final int BUFFER = 1 << 17;

  private final Path file;
  private final RegionNames wanted;
  private final Hints hints;
  private final Progress progress;

  private FigureFile(Path file, RegionNames wanted, Hints hints, Progress progress) {
    this.file = file;
    this.wanted = wanted;
    this.hints = hints;
    this.progress = progress;
  }

  /**
   * The figures in a file; the file is never changed.
   *
   * @param wanted the municipality of which figures are taken
   * @param hints what is known of a table of which the form is not fixed
   * @throws RefusedException with {@code figures.missing}, {@code .empty}, {@code .unknown}, {@code
   *     .damaged}, {@code .toolarge}, {@code .region} or what {@link Workbook} refuses
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public static ReadFigures read(Path file, RegionNames wanted, Hints hints, Progress progress)
      throws RefusedException {
    return new FigureFile(file, wanted, hints, progress).read();
  }

  private ReadFigures read() throws RefusedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new RefusedException(Problem.of("figures.missing", name()));
    }
    try {
      if (Files.size(file) == 0) {
        throw new RefusedException(Problem.of("figures.empty"));
      }
      if (Workbook.isOne(file)) {
        return new BookReading(file, wanted, hints, progress).read();
      }
      Encoding encoding = Encoding.of(file);
      try {
        return readText(encoding);
      } catch (CharacterCodingException notInIt) {
        if (encoding.mark() > 0) {
          throw new RefusedException(Problem.of("figures.damaged"), notInIt);
        }
        return readText(Encoding.WINDOWS).with(FigureNote.of(Kind.OLD_ENCODING));
      }
    } catch (IOException e) {
      throw new RefusedException(Problem.of("figures.missing", name()), e);
    }
  }

  private ReadFigures readText(Encoding encoding) throws IOException, RefusedException {
    try (InputStream bytes = Files.newInputStream(file);
        WatchedInput watched = new WatchedInput(bytes, Files.size(file), progress);
        BufferedReader text = new BufferedReader(encoding.reader(watched), BUFFER)) {
      String start = Separator.start(text);
      if (start.indexOf('\0') >= 0) {
        throw new RefusedException(Problem.of("figures.unknown"));
      }
      String plain = start.stripLeading();
      return plain.startsWith("{") || plain.startsWith("[") ? json(text) : table(text);
    }
  }

  private ReadFigures json(BufferedReader text) throws IOException, RefusedException {
    LookedAhead rows = new LookedAhead(new JsonRows(text));
    Layout layout =
        rows.start().isEmpty() ? null : ObservationLayout.of(rows.start(), Dialect.ODATA_JSON);
    return gathered(layout, rows);
  }

  private ReadFigures table(BufferedReader text) throws IOException, RefusedException {
    char separator = Separator.of(text);
    LookedAhead rows = new LookedAhead(new CsvRows(text, separator));
    return gathered(TextTable.of(rows.start(), separator, stem(), wanted, hints), rows);
  }

  private ReadFigures gathered(@Nullable Layout layout, LookedAhead rows)
      throws IOException, RefusedException {
    if (layout == null) {
      throw new RefusedException(Problem.of("figures.unknown"));
    }
    FigureGathering gathering = new FigureGathering(wanted);
    layout.gather(rows, gathering);
    return gathering.finish(name(), layout.dialect(), layout.title());
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  /** The name without its extension: what a table is called that has no title. */
  private String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }
}
