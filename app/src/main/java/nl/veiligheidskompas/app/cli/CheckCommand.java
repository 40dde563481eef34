package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what in a plan does not add up or is missing. Finding something is no failure. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Texts texts;
  private final Plans plans;

  @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "check.format")
  private Format format;

  /** The command; the sentences of the findings are in the language of the texts. */
  public CheckCommand(Console console, Texts texts, Plans plans) {
    this.console = console;
    this.texts = texts;
    this.plans = plans;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    List<Finding> findings = PlanFindings.of(plans.read(plan));
    console
        .out()
        .print(
            switch (format) {
              case text -> new FindingsAsText(texts).write(findings);
              case json -> new FindingsAsJson(texts).write(findings);
            });
    return ExitCode.OK;
  }

  /** The forms of the answer, by their names on the command line. */
  private enum Format {
    text,
    json
  }
}
