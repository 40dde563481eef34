package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.plan.NewPlan;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new plan file: empty, or from an example. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

  private final Plans plans;
  private final Supplier<Examples> examples;
  private final Clock clock;
  private final Supplier<UUID> ids;

  @ArgGroup(multiplicity = "1")
  private Beginning beginning;

  @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /**
   * The command.
   *
   * @param examples asked for only when the plan begins with one
   * @param clock tells in which year an empty plan begins
   * @param ids gives keys for the parts of an empty plan
   */
  public NewCommand(Plans plans, Supplier<Examples> examples, Clock clock, Supplier<UUID> ids) {
    this.plans = plans;
    this.examples = examples;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    OutputFile target = OutputFile.at(plan, Plans.EXTENSION, force);
    plans.create(target.path(), begun(), force);
    return ExitCode.OK;
  }

  private SafetyPlan begun() throws RefusedException {
    String example = beginning.example;
    return example == null ? NewPlan.empty(clock, ids) : examples.get().load(example);
  }

  /** What the new plan begins with: exactly one of these. */
  @SuppressWarnings("UnusedVariable") // empty needs no reading: it is what remains without example
  private static final class Beginning {

    @Option(
        names = "--example",
        required = true,
        paramLabel = "${bundle:label.example}",
        descriptionKey = "new.example")
    private @Nullable String example;

    @Option(names = "--empty", required = true, descriptionKey = "new.empty")
    private boolean empty;
  }
}
