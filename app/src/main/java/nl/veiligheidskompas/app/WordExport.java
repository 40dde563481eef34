package nl.veiligheidskompas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.veiligheidskompas.app.report.Export;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import nl.veiligheidskompas.core.report.council.StyleSample;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.TemplateReport;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import nl.veiligheidskompas.core.report.word.WordWriter.Written;
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
  public CouncilDocument preview(ReportRequest request) {
    return compose(request, EditionMark.NONE).whole();
  }

  @Override
  public List<ChosenPart> parts(ReportRequest request) {
    return request.choice().parts(request.plan(), request.findings(), new Texts(Texts.DUTCH));
  }

  private static Manuscript compose(ReportRequest request, EditionMark edition) {
    return request
        .choice()
        .compose(request.plan(), request.findings(), edition, new Texts(Texts.DUTCH));
  }

  @Override
  public Outcome write(
      ReportRequest request, @Nullable Path template, Path target, Progress progress)
      throws IOException, RefusedException {
    Manuscript document = compose(request, EditionMark.of(request.plan()));
    return write(document, look(request.plan(), template), target, progress);
  }

  @Override
  public TemplateReport inspect(SafetyPlan plan, Path template)
      throws IOException, RefusedException {
    return look(plan, template).report();
  }

  @Override
  public Outcome sample(SafetyPlan plan, @Nullable Path template, Path target, Progress progress)
      throws IOException, RefusedException {
    CouncilDocument page = StyleSample.of(plan, new Texts(Texts.DUTCH));
    return write(page, look(plan, template), target, progress);
  }

  private Outcome write(Manuscript document, WordTemplate look, Path target, Progress progress)
      throws IOException, RefusedException {
    Written written = new WordWriter(look, pageNumbers, clock).write(document, target, progress);
    return new Outcome(written.pages().total(), written.pages().counted(), written.shortened());
  }

  private static WordTemplate look(SafetyPlan plan, @Nullable Path template)
      throws IOException, RefusedException {
    return template == null
        ? WordTemplate.builtIn()
        : WordTemplate.load(template, Publication.of(plan).styleLinks());
  }
}
