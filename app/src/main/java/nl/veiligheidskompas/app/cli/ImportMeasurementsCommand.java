package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.statline.FigureFile;
import nl.veiligheidskompas.core.intake.statline.FigureMapping;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes figures out of files into a plan, as one step, and tells of every value what it became. */
@Command(name = "import-measurements")
public final class ImportMeasurementsCommand implements Callable<Integer> {

  private final Console console;
  private final Plans plans;
  private final Texts texts;
  private final Clock clock;
  private final Supplier<UUID> ids;

  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "${bundle:label.figures}",
      descriptionKey = "importmeasurements.files")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--mapping",
      paramLabel = "${bundle:label.interchange}",
      descriptionKey = "importmeasurements.mapping")
  private @Nullable Path mapping;

  @Option(names = "--dry-run", descriptionKey = "importmeasurements.dryrun")
  private boolean dryRun;

  /**
   * The command.
   *
   * @param console told what became of every value
   * @param clock dates the line of the journal
   * @param ids gives the keys of what is new
   */
  public ImportMeasurementsCommand(
      Console console, Plans plans, Texts texts, Clock clock, Supplier<UUID> ids) {
    this.console = console;
    this.plans = plans;
    this.texts = texts;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    FigureMapping said = mapping == null ? FigureMapping.NONE : FigureMapping.read(mapping);
    if (dryRun) {
      tell(plans.read(plan), said);
      return ExitCode.OK;
    }
    try (PlanStore store = plans.open(plan)) {
      PlanSession session = new PlanSession(store, clock);
      Told told = told(session.plan(), said);
      ChangeSet step = told.step();
      if (step != null) {
        session.edit(step);
      }
      console.out().print(told.report().text(true));
    }
    return ExitCode.OK;
  }

  /** What the files hold, and the step that they make, or null when nothing changes. */
  private record Told(FigureReport report, @Nullable ChangeSet step) {}

  private void tell(SafetyPlan into, FigureMapping said) throws RefusedException {
    console.out().print(told(into, said).report().text(false));
  }

  private Told told(SafetyPlan into, FigureMapping said) throws RefusedException {
    String region = said.region();
    RegionNames names =
        region == null
            ? RegionNames.of(into.facts().municipality(), Areas.of(into))
            : RegionNames.only(region);
    List<ReadFigures> read = new ArrayList<>();
    for (Path file : files) {
      read.add(FigureFile.read(file, names, said.hints(), Progress.NONE));
    }
    UnattendedChoices choices = new UnattendedChoices(into, said, texts, ids);
    List<FigureChoice> chosen = choices.of(read);
    FigureImport figures = new FigureImport(into, ids);
    ChangeSet step = figures.take(chosen, names());
    return new Told(choices.report(read, chosen, figures), step);
  }

  private String names() {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
