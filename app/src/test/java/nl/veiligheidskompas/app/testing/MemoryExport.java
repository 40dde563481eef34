package nl.veiligheidskompas.app.testing;

import java.nio.file.Path;
import java.util.List;
import nl.veiligheidskompas.app.report.Export;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import org.jspecify.annotations.Nullable;

/** Composes documents and remembers which one was written last; nothing gets on the disk. */
public final class MemoryExport implements Export {

  private @Nullable CouncilDocument written;

  public @Nullable CouncilDocument written() {
    return written;
  }

  @Override
  public CouncilDocument compose(
      SafetyPlan plan, List<Finding> findings, RaadsplanOptions options) {
    return Raadsplan.compose(plan, findings, options, new Texts(Texts.DUTCH));
  }

  @Override
  public Outcome write(
      CouncilDocument document, @Nullable Path template, Path target, Progress progress) {
    written = document;
    return new Outcome(1, true);
  }
}
