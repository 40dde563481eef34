package nl.veiligheidskompas.core.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.veiligheidskompas.core.measure.FreshProcess.Result;
import org.jspecify.annotations.Nullable;

/**
 * The import of a monthly file of all quarters of the country, in the layout of table 47022NED, in
 * a fresh process with {@code -Xmx256m}, against {@code sqlite3 .import} of the same file in the
 * same run. Targets: it fits in that heap, at no less than half the rows per second.
 */
final class FiguresMeasurement {

  private static final long BYTES = 300L * 1000 * 1000;
  private static final int ROUNDS = 3;
  private static final int MEGABYTE = 1024 * 1024;
  private static final List<String> OFFENCES =
      List.of("0.0.0", "1.1.1", "1.2.1", "1.2.3", "1.4.4", "1.4.5", "2.2.1", "2.5.2", "3.9.1");

  private final PrintStream out;
  private final Path folder;
  private long rows;

  FiguresMeasurement(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  void run() throws Exception {
    Path file = folder.resolve("wijkbuurt.csv");
    write(file);
    out.printf(
        "Import of %,d rows, %,d MB, by -Xmx256m against sqlite3 .import; target: at least 0.5x%n",
        rows, Files.size(file) / 1_000_000);
    for (int round = 1; round <= ROUNDS; round++) {
      Result result = FreshProcess.inHeap("256m", "figures", file.toString());
      if (result == null) {
        out.println("-Xmx256m is not enough, or the import failed.");
        return;
      }
      double own = rows * 1e9 / result.nanos();
      Double bar = sqlite(file);
      out.printf(
          "round %d: %,.0f rows/s, at most %d MB of heap in use; %s%n",
          round,
          own,
          result.heapPeak() / MEGABYTE,
          bar == null
              ? "sqlite3 is not on this machine: nothing to compare with"
              : String.format("sqlite3 %,.0f rows/s; %.2fx", bar, own / bar));
    }
  }

  /** Rows per second of sqlite3, from the start of its process to its end; null without it. */
  private @Nullable Double sqlite(Path file) throws IOException, InterruptedException {
    Path database = folder.resolve("wijkbuurt.sqlite");
    Files.deleteIfExists(database);
    long start = System.nanoTime();
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "sqlite3",
                  database.toString(),
                  ".mode csv",
                  ".separator ;",
                  ".import " + file + " cijfers")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException absent) {
      out.println("(" + absent.getMessage() + ")");
      return null;
    }
    int ended = process.waitFor();
    long nanos = System.nanoTime() - start;
    Files.deleteIfExists(database);
    return ended == 0 ? rows * 1e9 / nanos : null;
  }

  /** Municipalities with their quarters, months and offences, until the file is large enough. */
  private void write(Path file) throws IOException {
    Random random = new Random(47022);
    rows = 0;
    long bytes = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      String head =
          "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n";
      writer.write(head);
      for (int region = 0; bytes < BYTES; region++) {
        String code = code(region);
        for (String offence : OFFENCES) {
          for (int month = 0; month < 60; month++) {
            String line =
                "%d;\"%-6s\";\"%s\";\"%dMM%02d\";\"%8d\"\n"
                    .formatted(
                        rows++,
                        offence,
                        code,
                        2021 + month / 12,
                        month % 12 + 1,
                        random.nextInt(40));
            writer.write(line);
            bytes += line.length();
          }
        }
      }
    }
  }

  /** Municipalities with sixty quarters each; the fourth one is Hengelo. */
  private static String code(int region) {
    int municipality = region / 60;
    String gm = municipality == 3 ? "0164" : "%04d".formatted(1000 + municipality);
    return region % 60 == 0 ? "GM" + gm + "    " : "BU" + gm + "%04d".formatted(region % 60);
  }
}
