package nl.veiligheidskompas.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.council.CouncilReport;
import nl.veiligheidskompas.core.report.council.ReportChoice;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import nl.veiligheidskompas.core.report.word.WordWriter.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document for the council in Word. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

  private final Console console;
  private final Texts texts;
  private final Plans plans;
  private final Supplier<PageNumbers> pageNumbers;
  private final Clock clock;

  @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "raadsplan|marktbladen|voortgang|raadsvoorstel",
      descriptionKey = "export.report")
  private String report;

  @Option(names = "--year", paramLabel = "${bundle:label.year}", descriptionKey = "export.year")
  private @Nullable Integer year;

  @Option(
      names = "--template",
      paramLabel = "${bundle:label.template}",
      descriptionKey = "export.template")
  private @Nullable Path template;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "${bundle:label.document}",
      descriptionKey = "export.out")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  @Option(names = "--public", descriptionKey = "export.public")
  private boolean publicOnly;

  @Option(
      names = "--parts",
      split = ";",
      paramLabel = "${bundle:label.parts}",
      descriptionKey = "export.parts")
  private List<String> parts = List.of();

  @Option(names = "--findings", negatable = true, descriptionKey = "export.findings")
  private @Nullable Boolean findings;

  @Option(names = "--missing", negatable = true, descriptionKey = "export.missing")
  private @Nullable Boolean missing;

  @Option(names = "--letter", negatable = true, descriptionKey = "export.letter")
  private @Nullable Boolean letter;

  /**
   * The command.
   *
   * @param console is told which sheets did not fit on one page
   * @param pageNumbers how the page numbers of the contents are found
   * @param clock dates the document
   */
  public ExportCommand(
      Console console, Texts texts, Plans plans, Supplier<PageNumbers> pageNumbers, Clock clock) {
    this.console = console;
    this.texts = texts;
    this.plans = plans;
    this.pageNumbers = pageNumbers;
    this.clock = clock;
  }

  @Override
  public Integer call() throws RefusedException, StoreException, IOException {
    CouncilReport asked = asked();
    refuseForeignOptions(asked);
    OutputFile target = OutputFile.at(out, ".docx", force);
    target.differsFrom(plan);
    SafetyPlan read = plans.read(plan);
    Manuscript document = document(asked, read);
    Written written =
        new WordWriter(look(target, read), pageNumbers.get(), clock)
            .write(document, target.path(), Progress.NONE);
    if (!written.shortened().isEmpty()) {
      String names = String.join(", ", written.shortened());
      console.out().print(texts.say("cli.export.shortened", names) + "\n");
    }
    return ExitCode.OK;
  }

  private CouncilReport asked() throws RefusedException {
    return CouncilReport.of(report)
        .orElseThrow(() ->
            new RefusedException(
                Problem.of("cli.report", report, String.join(", ", CouncilReport.codes()))));
  }

  /** Parts that only the council plan has cannot be chosen for another document. */
  private void refuseForeignOptions(CouncilReport asked) throws RefusedException {
    if (asked != CouncilReport.RAADSPLAN
        && (findings != null || missing != null || letter != null)) {
      String given = findings != null ? "--findings" : missing != null ? "--missing" : "--letter";
      throw new RefusedException(
          Problem.of("cli.report.option", given, CouncilReport.RAADSPLAN.code()));
    }
    if (asked != CouncilReport.VOORTGANG && year != null) {
      throw new RefusedException(
          Problem.of("cli.report.option", "--year", CouncilReport.VOORTGANG.code()));
    }
  }

  private WordTemplate look(OutputFile target, SafetyPlan read)
      throws RefusedException, IOException {
    if (template == null) {
      return WordTemplate.builtIn();
    }
    target.differsFrom(template);
    return WordTemplate.load(template, Publication.of(read).styleLinks());
  }

  private Manuscript document(CouncilReport asked, SafetyPlan plan) throws RefusedException {
    ReportChoice usual = ReportChoice.usual(asked, plan.facts());
    int chosenYear = year == null ? usual.year() : year;
    if (!ReportChoice.hasYear(plan.facts(), chosenYear)) {
      Period period = plan.facts().period();
      throw new RefusedException(
          Problem.of("cli.report.year", chosenYear, period.startYear(), period.endYear()));
    }
    ReportChoice choice =
        usual.with(chosen(usual.raadsplan())).withYear(chosenYear).withPublicOnly(publicOnly);
    Texts dutch = new Texts(Texts.DUTCH);
    List<Finding> found = PlanFindings.of(plan);
    SafetyPlan arranged =
        parts.isEmpty() ? plan : arranged(plan, asked, choice.parts(plan, found, dutch));
    return choice.compose(arranged, found, EditionMark.of(plan), dutch);
  }

  /** The plan with only the named parts in the document, in the order in which they are named. */
  private SafetyPlan arranged(SafetyPlan plan, CouncilReport asked, List<ChosenPart> known)
      throws RefusedException {
    List<PartPlace> places = new ArrayList<>();
    for (String name : parts) {
      places.add(new PartPlace(named(name.strip(), known).place().part(), true));
    }
    known.stream()
        .map(one -> one.place().part())
        .filter(part -> places.stream().noneMatch(place -> place.part().equals(part)))
        .forEach(part -> places.add(new PartPlace(part, false)));
    ChangeSet step = PublicationEdits.arrange(plan, asked.code(), places);
    return step == null ? plan : step.applyTo(plan);
  }

  /** A part goes by its heading or by its stable name. */
  private static ChosenPart named(String name, List<ChosenPart> known) throws RefusedException {
    for (ChosenPart part : known) {
      if (part.place().part().equals(name) || part.part().title().equalsIgnoreCase(name)) {
        return part;
      }
    }
    String all = String.join("; ", known.stream().map(part -> part.part().title()).toList());
    throw new RefusedException(Problem.of("cli.report.part", name, all));
  }

  private RaadsplanOptions chosen(RaadsplanOptions usual) {
    return usual
        .withFindingsAppendix(findings == null ? usual.findingsAppendix() : findings)
        .withMissingQuestions(missing == null ? usual.missingQuestions() : missing)
        .withLetter(letter == null ? usual.letter() : letter);
  }
}
