package nl.veiligheidskompas.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.app.cli.CheckCommand;
import nl.veiligheidskompas.app.cli.CommandLineEntry;
import nl.veiligheidskompas.app.cli.Console;
import nl.veiligheidskompas.app.cli.DumpCommand;
import nl.veiligheidskompas.app.cli.ExportCommand;
import nl.veiligheidskompas.app.cli.ImportMeasurementsCommand;
import nl.veiligheidskompas.app.cli.ImportSheetCommand;
import nl.veiligheidskompas.app.cli.LoadCommand;
import nl.veiligheidskompas.app.cli.NewCommand;
import nl.veiligheidskompas.app.cli.Plans;
import nl.veiligheidskompas.app.cli.ProgramVersion;
import nl.veiligheidskompas.app.cli.StressCommand;
import nl.veiligheidskompas.app.cli.VerifyCommand;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.report.word.LibreOfficePages;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.storage.PlanFiles;

/** Puts the parts of the program together: the only place that says which ones. */
public final class Wiring {

  private final Console console;
  private final UserFolder userFolder;
  private final Clock clock;
  private final Map<String, String> environment;

  /**
   * The parts for one run of the program.
   *
   * @param console where it answers
   * @param userFolder where it keeps what belongs to the user
   * @param clock tells the time, in the zone of the user
   * @param environment the environment variables, which tell where LibreOffice is
   */
  public Wiring(
      Console console, UserFolder userFolder, Clock clock, Map<String, String> environment) {
    this.console = console;
    this.userFolder = userFolder;
    this.clock = clock;
    this.environment = Map.copyOf(environment);
  }

  /** The program as a command line. */
  public CommandLineEntry commandLine() {
    FaultLog faults = new FaultLog(userFolder.logs(), ProgramVersion.number(), clock);
    return new CommandLineEntry(console, faults, (_, texts) -> commands(texts));
  }

  private List<Object> commands(Texts texts) {
    Plans plans = new StoredPlans(() -> new PlanFiles(new PlanCodec()), userFolder.backups());
    return List.of(
        new NewCommand(plans, () -> new Examples(new PlanExchange()), clock, UUID::randomUUID),
        new CheckCommand(console, texts, plans),
        new ExportCommand(console, texts, plans, this::pageNumbers, clock),
        new DumpCommand(plans, PlanExchange::new),
        new LoadCommand(plans, PlanExchange::new),
        new ImportSheetCommand(console, plans, texts, clock, UUID::randomUUID),
        new ImportMeasurementsCommand(console, plans, texts, clock, UUID::randomUUID),
        new VerifyCommand(console, plans),
        new StressCommand(console, plans, clock));
  }

  private PageNumbers pageNumbers() {
    return LibreOfficePages.find(environment, userFolder.layout());
  }
}
