package nl.veiligheidskompas.core.measure;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one of the measurements and prints what it found. The words: {@code word}, {@code open},
 * {@code edit}, {@code memory}, {@code figures}, {@code verdicts}; {@code kills}, {@code window}
 * and {@code typing} are measured by the program itself. A second word names the folder for files,
 * on a disk that is worth measuring; without it that is {@code target/measure}.
 */
final class Measurements {

  private static final Path FOLDER = Path.of("target", "measure");

  private Measurements() {}

  public static void main(String[] words) throws Exception {
    PrintStream out = System.out;
    String what = words.length > 0 ? words[0] : "";
    Path folder = Files.createDirectories(words.length > 1 ? Path.of(words[1]) : FOLDER);
    switch (what) {
      case "word" -> new WordMeasurement(out, folder).run();
      case "open" -> new OpenMeasurement(out, folder).run();
      case "edit" -> new EditMeasurement(out, folder).run();
      case "memory" -> new MemoryMeasurement(out, folder).run();
      case "figures" -> new FiguresMeasurement(out, folder).run();
      case "verdicts" -> new VerdictsMeasurement(out).run();
      case "kills", "window", "typing" ->
          out.println("Measured by the program itself: see below, when its launcher is there.");
      default -> {
        out.println(
            "What to measure: -Dmeasure=word, open, edit, memory, figures, verdicts, kills, window"
                + " or typing.");
        System.exit(2);
      }
    }
  }
}
