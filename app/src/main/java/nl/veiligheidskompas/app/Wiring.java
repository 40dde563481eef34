package nl.veiligheidskompas.app;

import java.time.Clock;
import java.util.List;
import nl.veiligheidskompas.app.cli.CommandLineEntry;
import nl.veiligheidskompas.app.cli.Console;
import nl.veiligheidskompas.app.cli.ProgramVersion;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.UserFolder;

/** Puts the parts of the program together: the only place that says which ones. */
final class Wiring {

  private final Console console;
  private final Clock clock = Clock.systemUTC();
  private final UserFolder userFolder = UserFolder.of(System::getProperty, System::getenv);

  Wiring(Console console) {
    this.console = console;
  }

  CommandLineEntry commandLine() {
    FaultLog faults = new FaultLog(userFolder.logs(), ProgramVersion.number(), clock);
    return new CommandLineEntry(console, faults, (_, _) -> commands());
  }

  private List<Object> commands() {
    return List.of();
  }
}
