package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Examines a plan file: answers {@code ok} and how many stress edits are in it, or refuses. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

  private final Console console;
  private final Plans plans;

  @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  public VerifyCommand(Console console, Plans plans) {
    this.console = console;
    this.plans = plans;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    long edits = plans.verifiedStressEdits(plan);
    console.out().print("ok\nedits " + edits + "\n");
    return ExitCode.OK;
  }
}
