package nl.veiligheidskompas.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.veiligheidskompas.app.fault.FaultLog;

/** Runs commands in the process of the test and keeps what they answer. */
final class Shell {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:15:30Z"), ZoneOffset.UTC);

  private final Path logs;
  private final CommandSet commands;

  /**
   * A shell that knows these commands.
   *
   * @param logs folder for the details of faults
   */
  Shell(Path logs, CommandSet commands) {
    this.logs = logs;
    this.commands = commands;
  }

  Answer run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    FaultLog faults = new FaultLog(logs, "test", CLOCK);
    int exitCode = new CommandLineEntry(new Console(out, err), faults, commands).run(words);
    return new Answer(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** How a command ended, and all that it said. */
  record Answer(int exitCode, String out, String err) {

    /** The one sentence of a refusal. */
    String refusal() {
      boolean refused = exitCode == 2 && out.isEmpty() && err.lines().count() == 1;
      return refused ? err.strip() : "no refusal: " + this;
    }
  }
}
