package nl.veiligheidskompas.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.council.ReportChoice;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import nl.veiligheidskompas.core.report.word.TemplateReport;
import org.jspecify.annotations.Nullable;

/** Makes documents for the council; the one place where the screen meets the Word writer. */
public interface Export {

  /** The document as data, in the language of the export; quick enough for a preview. */
  CouncilDocument preview(ReportRequest request);

  /** The parts of the document in their order, those that are left out too. */
  List<ChosenPart> parts(ReportRequest request);

  /**
   * Makes a document and writes it as a Word file, whole or not at all.
   *
   * @param template the municipality's own template, or null for the built-in one
   * @throws java.util.concurrent.CancellationException when the user stopped it; nothing is written
   */
  Outcome write(ReportRequest request, @Nullable Path template, Path target, Progress progress)
      throws IOException, RefusedException;

  /**
   * Reads a template: which of its styles stand for ours in that plan, and what it lacks.
   *
   * @throws RefusedException when it is no Word document, is damaged, or holds what it must not
   */
  TemplateReport inspect(SafetyPlan plan, Path template) throws IOException, RefusedException;

  /** Writes a page that shows the styles, whole or not at all. */
  Outcome sample(SafetyPlan plan, @Nullable Path template, Path target, Progress progress)
      throws IOException, RefusedException;

  /** Which document of which plan, with the findings of that plan. */
  record ReportRequest(SafetyPlan plan, List<Finding> findings, ReportChoice choice) {
    public ReportRequest {
      findings = List.copyOf(findings);
    }
  }

  /**
   * What was written.
   *
   * @param pages number of pages
   * @param counted false when the page numbers of the contents are an estimate
   * @param shortened the names of the sheets of which text was left out to keep them on one page
   */
  record Outcome(int pages, boolean counted, List<String> shortened) {
    public Outcome {
      shortened = List.copyOf(shortened);
    }
  }
}
