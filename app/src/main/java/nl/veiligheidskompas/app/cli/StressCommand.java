package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes edits one after another, to be killed at any moment: whatever it acknowledged must be in
 * the file afterwards.
 */
@Command(name = "stress", hidden = true)
public final class StressCommand implements Callable<Integer> {

  private final Console console;
  private final Plans plans;
  private final Clock clock;

  @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Option(names = "--edits", required = true, paramLabel = "N", descriptionKey = "stress.edits")
  private long edits;

  @Option(names = "--print-acks", descriptionKey = "stress.acks")
  private boolean acknowledged;

  /** The command; the clock dates the lines of the journal. */
  public StressCommand(Console console, Plans plans, Clock clock) {
    this.console = console;
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    if (edits < 1) {
      throw new RefusedException(Problem.of("cli.edits", edits));
    }
    try (PlanStore store = plans.open(plan)) {
      PlanSession session = new PlanSession(store, clock);
      boolean heard = true;
      for (long number = 1; number <= edits && heard; number++) {
        session.edit(StressEdits.edit(session.plan(), number));
        heard = !acknowledged || acknowledge(number);
      }
    }
    return ExitCode.OK;
  }

  /** Says at once that the edit is on the disk; answers whether anybody heard it. */
  private boolean acknowledge(long number) {
    console.out().print("ack " + number + "\n");
    return console.flush() == null;
  }
}
