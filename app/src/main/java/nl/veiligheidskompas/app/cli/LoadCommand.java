package nl.veiligheidskompas.app.cli;

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

/** Makes a new plan file from the open interchange. */
@Command(name = "load")
public final class LoadCommand implements Callable<Integer> {

  private final Plans plans;
  private final Supplier<PlanExchange> exchange;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.interchange}",
      descriptionKey = "load.document")
  private Path document;

  @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /**
   * The command.
   *
   * @param exchange asked for when the command runs, for it reads its schema when it is made
   */
  public LoadCommand(Plans plans, Supplier<PlanExchange> exchange) {
    this.plans = plans;
    this.exchange = exchange;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    OutputFile target = OutputFile.at(plan, Plans.EXTENSION, force);
    plans.create(target.path(), exchange.get().read(document), force);
    return ExitCode.OK;
  }
}
