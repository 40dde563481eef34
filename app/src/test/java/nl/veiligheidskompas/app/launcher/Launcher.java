package nl.veiligheidskompas.app.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the assembled program with the words of a command line and waits for its end. */
public final class Launcher {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Path script;
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  private Launcher(Path script, Path folder) {
    this.script = script;
    this.folder = folder;
    // never the folder of the person who runs the tests
    environment.put("XDG_CONFIG_HOME", folder.resolve(".config").toString());
    // page numbers are a matter of core, and laying out takes longer than all the rest
    environment.put("VK_LIBREOFFICE", "off");
  }

  /** The launcher of this build, started in the given folder. */
  public static Launcher in(Path folder) {
    return new Launcher(script(), folder);
  }

  /** The start script of this build. */
  public static Path script() {
    return Path.of(System.getProperty("launcher"));
  }

  /** The same launcher by another way to its script, such as a link. */
  public Launcher by(Path otherScript) {
    return new Launcher(otherScript, folder);
  }

  /** Sets one environment variable of the process. */
  public Launcher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /**
   * Runs one command to its end.
   *
   * @throws IllegalStateException when it takes longer than two minutes; it is killed then
   */
  public Outcome run(String... words) throws IOException, InterruptedException {
    Path out = Files.createTempFile("launcher", ".out");
    Path err = Files.createTempFile("launcher", ".err");
    try {
      Process process = start(out, err, words);
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("no end within " + LIMIT + ": " + List.of(words));
      }
      return new Outcome(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Starts one command and leaves it running; its standard output can be read from the process. */
  public Process begin(String... words) throws IOException {
    return builder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private Process start(Path out, Path err, String... words) throws IOException {
    return builder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private ProcessBuilder builder(String... words) {
    List<String> command = Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  /**
   * How a command ended.
   *
   * @param exitCode 0 done, 1 failed, 2 refused
   * @param out all of standard output, read as UTF-8
   * @param err all of standard error, read as UTF-8
   */
  public record Outcome(int exitCode, String out, String err) {

    /** Whether the command did what was asked and complained about nothing. */
    public boolean done() {
      return exitCode == 0 && err.isEmpty();
    }

    /** The one sentence of a refusal. */
    public String refusal() {
      boolean refused = exitCode == 2 && out.isEmpty() && err.lines().count() == 1;
      return refused ? err.strip() : "no refusal: " + this;
    }
  }
}
