package nl.veiligheidskompas.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan as the open interchange. */
@Command(name = "dump")
public final class DumpCommand implements Callable<Integer> {

  private final Plans plans;
  private final Supplier<PlanExchange> exchange;

  @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "${bundle:label.interchange}",
      descriptionKey = "dump.out")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /**
   * The command.
   *
   * @param exchange asked for when the command runs, for it reads its schema when it is made
   */
  public DumpCommand(Plans plans, Supplier<PlanExchange> exchange) {
    this.plans = plans;
    this.exchange = exchange;
  }

  @Override
  public Integer call() throws RefusedException, StoreException, IOException {
    OutputFile target = OutputFile.at(out, ".json", force);
    target.write(exchange.get().write(plans.read(plan)));
    return ExitCode.OK;
  }
}
