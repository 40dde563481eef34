package nl.veiligheidskompas.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program with its words, that may take so long and no longer. */
final class ExternalProgram {

  private static final int TIMED_OUT = -1;

  private final Duration limit;
  private final List<String> command;

  ExternalProgram(Duration limit, String... command) {
    this.limit = limit;
    this.command = List.of(command);
  }

  /** Runs it to its end, or to the limit: then it is killed with all that it started. */
  Outcome run() throws IOException, InterruptedException {
    Path output = Files.createTempFile("program", ".txt");
    try {
      Process process = start(output);
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return new Outcome(TIMED_OUT, "no end within " + limit);
      }
      return new Outcome(process.exitValue(), Files.readString(output, UTF_8));
    } finally {
      Files.delete(output);
    }
  }

  /** Runs it and answers what it printed; anything but exit code 0 is an error. */
  String runOrFail() throws IOException, InterruptedException {
    Outcome outcome = run();
    if (!outcome.succeeded()) {
      throw new IOException(command.getFirst() + " failed: " + outcome.text());
    }
    return outcome.text();
  }

  private Process start(Path output) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    return process;
  }

  /**
   * How a program ended.
   *
   * @param exitCode its own, or -1 when it was killed at the limit
   * @param text what it printed, errors included
   */
  record Outcome(int exitCode, String text) {

    boolean succeeded() {
      return exitCode == 0;
    }
  }
}
