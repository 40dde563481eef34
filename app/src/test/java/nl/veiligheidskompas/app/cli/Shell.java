package nl.veiligheidskompas.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import nl.veiligheidskompas.app.Wiring;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.core.report.word.LibreOfficePages;

/** Runs commands in the process of the test and keeps what they answer. */
final class Shell {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:15:30Z"), ZoneOffset.UTC);

  private static final Map<String, String> WITHOUT_LIBREOFFICE =
      Map.of(LibreOfficePages.VARIABLE, "off");

  private final Function<Console, CommandLineEntry> entry;

  private Shell(Function<Console, CommandLineEntry> entry) {
    this.entry = entry;
  }

  /** The program as it is put together, with a folder of the user of its own. */
  static Shell ofProgram(Path userFolder) {
    return new Shell(console ->
        new Wiring(console, new UserFolder(userFolder), CLOCK, WITHOUT_LIBREOFFICE).commandLine());
  }

  /** A shell that knows these commands; details of faults go to that folder. */
  static Shell of(CommandSet commands, Path logs) {
    FaultLog faults = new FaultLog(logs, "test", CLOCK);
    return new Shell(console -> new CommandLineEntry(console, faults, commands));
  }

  Answer run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] line = new String[words.length];
    for (int i = 0; i < line.length; i++) {
      line[i] = words[i].toString();
    }
    int exitCode = entry.apply(new Console(out, err)).run(line);
    return new Answer(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** How a command ended, and all that it said. */
  record Answer(int exitCode, String out, String err) {

    /** Whether the command did what was asked and complained about nothing. */
    boolean done() {
      return exitCode == 0 && err.isEmpty();
    }

    /** The one sentence of a refusal. */
    String refusal() {
      boolean refused = exitCode == 2 && out.isEmpty() && err.lines().count() == 1;
      return refused ? err.strip() : "no refusal: " + this;
    }
  }
}
