package nl.veiligheidskompas.core.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does one piece of work of {@link FirstWork} in a Java of its own, with the flags of this one. */
final class FreshProcess {

  private FreshProcess() {}

  /**
   * What the work took.
   *
   * @param heapPeak highest use of the heap in bytes, counted too high rather than too low
   */
  record Result(long nanos, long heapPeak) {}

  /** Throws IllegalStateException when the work fails. */
  static Result of(String... work) throws IOException, InterruptedException {
    Result result = inHeap("", work);
    if (result == null) {
      throw new IllegalStateException("the work failed: " + List.of(work));
    }
    return result;
  }

  /**
   * The work in a heap of limited size; null when it fails.
   *
   * @param heap as Java takes it, such as 128m; empty for the usual heap
   */
  static @Nullable Result inHeap(String heap, String... work)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(heap, work))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      return null;
    }
    String[] figures = answer.strip().split(" ", -1);
    return new Result(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
  }

  private static List<String> command(String heap, String... work) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    if (!heap.isEmpty()) {
      command.add("-Xmx" + heap);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FirstWork.class.getName());
    command.addAll(List.of(work));
    return command;
  }
}
