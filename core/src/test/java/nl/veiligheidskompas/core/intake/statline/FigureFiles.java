package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.FigureNote;
import nl.veiligheidskompas.core.intake.figures.ReadCell;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.ReadSeries;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.plan.Municipality;

/** Small files with figures, read for Hengelo. */
record FigureFiles(Path folder) {

  static final RegionNames HENGELO =
      RegionNames.of(new Municipality("Hengelo", "GM0164", "", "", ""));

  ReadFigures read(String... lines) throws IOException, RefusedException {
    return read(StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
  }

  ReadFigures read(Charset charset, String text) throws IOException, RefusedException {
    return read(text.getBytes(charset), Hints.NONE);
  }

  ReadFigures read(byte[] bytes, Hints hints) throws IOException, RefusedException {
    Path file = folder.resolve("cijfers.bin");
    Files.write(file, bytes);
    return FigureFile.read(file, HENGELO, hints, Progress.NONE);
  }

  /** One of the sample files under {@code statistics}. */
  static byte[] sample(String name) throws IOException {
    try (InputStream in = FigureFiles.class.getResourceAsStream("/statistics/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** The values by year, as words; a kind of emptiness by its name. */
  static Map<Integer, String> values(ReadSeries series) {
    Map<Integer, String> values = new TreeMap<>();
    for (ReadCell cell : series.cells()) {
      String text =
          cell.figure().value() == null
              ? cell.figure().state().name()
              : cell.figure().value().toPlainString();
      values.put(cell.year(), text + (cell.figure().provisional() ? "*" : ""));
    }
    return values;
  }

  static ReadSeries only(ReadFigures figures) {
    if (figures.series().size() != 1) {
      throw new AssertionError(figures.series().stream().map(s -> s.series().name()).toList());
    }
    return figures.series().getFirst();
  }

  static ReadSeries named(ReadFigures figures, String name) {
    return figures.series().stream()
        .filter(series -> series.series().name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(figures.series().stream().map(s -> s.series().name()).toList()));
  }

  static List<FigureNote.Kind> kinds(List<FigureNote> notes) {
    return notes.stream().map(FigureNote::kind).toList();
  }
}
