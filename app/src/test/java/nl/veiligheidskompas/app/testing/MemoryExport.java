package nl.veiligheidskompas.app.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.app.report.Export;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import nl.veiligheidskompas.core.report.council.StyleSample;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.word.TemplateReport;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import org.jspecify.annotations.Nullable;

/** Composes documents and remembers which one was written last; nothing gets on the disk. */
public final class MemoryExport implements Export {

  private @Nullable CouncilDocument written;
  private final List<String> files = new ArrayList<>();
  private List<String> shortened = List.of();

  /** The names of the files that were written, in order. */
  public List<String> files() {
    return List.copyOf(files);
  }

  /** The sheets that the next documents come back with as shortened. */
  public void shortens(List<String> sheets) {
    shortened = List.copyOf(sheets);
  }

  public @Nullable CouncilDocument written() {
    return written;
  }

  @Override
  public CouncilDocument preview(ReportRequest request) {
    return request
        .choice()
        .compose(request.plan(), request.findings(), EditionMark.NONE, new Texts(Texts.DUTCH))
        .whole();
  }

  @Override
  public List<ChosenPart> parts(ReportRequest request) {
    return request.choice().parts(request.plan(), request.findings(), new Texts(Texts.DUTCH));
  }

  @Override
  public Outcome write(
      ReportRequest request, @Nullable Path template, Path target, Progress progress) {
    written = preview(request);
    files.add(String.valueOf(target.getFileName()));
    return new Outcome(1, true, shortened);
  }

  @Override
  public TemplateReport inspect(SafetyPlan plan, Path template)
      throws IOException, RefusedException {
    return WordTemplate.load(template, Publication.of(plan).styleLinks()).report();
  }

  @Override
  public Outcome sample(SafetyPlan plan, @Nullable Path template, Path target, Progress progress) {
    written = StyleSample.of(plan, new Texts(Texts.DUTCH));
    return new Outcome(1, true, List.of());
  }
}
