package nl.veiligheidskompas.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.app.report.Export.Outcome;
import nl.veiligheidskompas.app.report.Export.ReportRequest;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * All documents of one plan, written one after another into a folder. Each file is there as a whole
 * or not at all; what was ready when the user stops, stays.
 */
final class Batch {

  /** One document counts for so many parts of the progress. */
  private static final int PARTS = 100;

  private final Export export;
  private final @Nullable Path template;
  private final Map<Path, ReportRequest> documents;

  /**
   * Documents to write.
   *
   * @param template the municipality's own template, or null for the built-in one
   * @param documents by the file that each becomes, in order
   */
  Batch(Export export, @Nullable Path template, Map<Path, ReportRequest> documents) {
    this.export = export;
    this.template = template;
    this.documents = new LinkedHashMap<>(documents);
  }

  /** Writes them; answers the names of the sheets that had to be shortened. */
  List<String> write(Progress progress) throws IOException, RefusedException {
    List<String> shortened = new ArrayList<>();
    int ready = 0;
    for (Map.Entry<Path, ReportRequest> one : documents.entrySet()) {
      Progress part = new Part(progress, ready, documents.size());
      Outcome outcome = export.write(one.getValue(), template, one.getKey(), part);
      shortened.addAll(outcome.shortened());
      ready++;
      progress.report(ready * PARTS, documents.size() * PARTS);
    }
    return shortened;
  }

  /** The progress of one document within that of all. */
  private record Part(Progress whole, int ready, int total) implements Progress {
    @Override
    public void report(int done, int of) {
      whole.report(ready * PARTS + PARTS * done / Math.max(1, of), total * PARTS);
    }

    @Override
    public boolean cancelled() {
      return whole.cancelled();
    }
  }
}
