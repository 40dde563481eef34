package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.Questions;
import nl.veiligheidskompas.core.intake.ReadSheet;
import nl.veiligheidskompas.core.intake.ReadSheets;
import nl.veiligheidskompas.core.intake.ReadText;
import nl.veiligheidskompas.core.intake.SheetImport;
import nl.veiligheidskompas.core.intake.SheetImport.Meeting;
import nl.veiligheidskompas.core.intake.SheetRecognition;
import nl.veiligheidskompas.core.intake.word.WordText;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the theme sheets of a Word document into a plan, as one step. */
@Command(name = "import-sheet")
public final class ImportSheetCommand implements Callable<Integer> {

  private final Console console;
  private final Plans plans;
  private final Texts texts;
  private final Clock clock;
  private final Supplier<UUID> ids;

  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private Path plan;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.document}",
      descriptionKey = "importsheet.document")
  private Path document;

  @Option(
      names = "--theme",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "importsheet.theme")
  private @Nullable String theme;

  @Option(names = "--append", descriptionKey = "importsheet.append")
  private boolean append;

  /**
   * The command.
   *
   * @param console told what was left out
   * @param texts words for that, and for text that stands below no question
   * @param clock dates the line of the journal
   * @param ids gives the keys of what is new
   */
  public ImportSheetCommand(
      Console console, Plans plans, Texts texts, Clock clock, Supplier<UUID> ids) {
    this.console = console;
    this.plans = plans;
    this.texts = texts;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Integer call() throws RefusedException, StoreException {
    // the document first: one that is refused must not even open the plan
    ReadText read = WordText.read(document, ids);
    try (PlanStore store = plans.open(plan)) {
      PlanSession session = new PlanSession(store, clock);
      ReadSheets known = SheetRecognition.of(read, Questions.of(session.plan()), texts);
      ChangeSet step = step(session.plan(), known.sheets());
      if (step != null) {
        session.edit(step);
      }
      tell(known.losses(texts));
    }
    return ExitCode.OK;
  }

  private void tell(String losses) {
    if (!losses.isEmpty()) {
      console.out().print(losses + "\n");
    }
  }

  private @Nullable ChangeSet step(SafetyPlan into, List<ReadSheet> sheets)
      throws RefusedException {
    SheetImport intake = new SheetImport(ids);
    if (theme == null) {
      return intake.asNewThemes(into, sheets);
    }
    UUID id = themeOf(into, theme);
    if (sheets.size() > 1) {
      throw new RefusedException(Problem.of("intake.sheets", sheets.size()));
    }
    Meeting meeting = append ? Meeting.APPEND : Meeting.REPLACE;
    return intake.into(into, id, sheets.getFirst(), meeting);
  }

  private static UUID themeOf(SafetyPlan plan, String code) throws RefusedException {
    for (ThemeSheet one : plan.themes()) {
      if (one.code().equals(code)) {
        return one.id();
      }
    }
    List<String> codes = plan.themes().stream().map(ThemeSheet::code).toList();
    throw new RefusedException(Problem.of("intake.theme", String.join(", ", codes)));
  }
}
