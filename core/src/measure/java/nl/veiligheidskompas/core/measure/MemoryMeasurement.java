package nl.veiligheidskompas.core.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.veiligheidskompas.core.measure.FreshProcess.Result;
import org.jspecify.annotations.Nullable;

/**
 * The export from plan file to document in a fresh process with little memory; target: 128 MB is
 * enough for the reference plan.
 */
final class MemoryMeasurement {

  private static final List<String> HEAPS = List.of("128m", "96m", "64m", "48m", "32m");
  private static final int MEGABYTE = 1024 * 1024;

  private final PrintStream out;
  private final Path folder;

  MemoryMeasurement(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  void run() throws Exception {
    out.println("Export from plan file to document in a fresh process; target: -Xmx128m is enough");
    out.println("for x1.");
    for (int factor : List.of(1, 10, 100)) {
      Path file = ReferencePlan.file(folder, factor);
      for (String heap : HEAPS) {
        print(factor, heap, FreshProcess.inHeap(heap, "file", file.toString(), target(factor)));
      }
    }
  }

  private String target(int factor) {
    return folder.resolve("plan-x" + factor + ".docx").toString();
  }

  private void print(int factor, String heap, @Nullable Result result) {
    String words =
        result == null
            ? "not enough"
            : "enough, at most " + result.heapPeak() / MEGABYTE + " MB of heap in use";
    out.printf("x%d with -Xmx%s: %s%n", factor, heap, words);
  }
}
