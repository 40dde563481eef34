package nl.veiligheidskompas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.veiligheidskompas.app.report.Export;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.Pages;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import org.jspecify.annotations.Nullable;

/** Makes the documents of the window with the Word writer. */
final class WordExport implements Export {

  private final PageNumbers pageNumbers;
  private final Clock clock;

  /**
   * Documents of this machine.
   *
   * @param pageNumbers how the page numbers of the contents are found
   * @param clock dates the documents
   */
  WordExport(PageNumbers pageNumbers, Clock clock) {
    this.pageNumbers = pageNumbers;
    this.clock = clock;
  }

  @Override
  public CouncilDocument compose(
      SafetyPlan plan, List<Finding> findings, RaadsplanOptions options) {
    return Raadsplan.compose(plan, findings, options, new Texts(Texts.DUTCH));
  }

  @Override
  public Outcome write(
      CouncilDocument document, @Nullable Path template, Path target, Progress progress)
      throws IOException, RefusedException {
    WordTemplate look = template == null ? WordTemplate.builtIn() : WordTemplate.load(template);
    Pages pages = new WordWriter(look, pageNumbers, clock).write(document, target, progress);
    return new Outcome(pages.total(), pages.counted());
  }
}
