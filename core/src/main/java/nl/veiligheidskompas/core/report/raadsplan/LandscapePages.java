package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;

/** Keeps pages that lie on their side together. */
final class LandscapePages {

  private LandscapePages() {}

  /**
   * The same blocks, with neighbouring landscape pages made one: between two of them the document
   * would turn upright and back, which leaves an empty page.
   */
  static List<ReportBlock> joined(List<ReportBlock> blocks) {
    List<ReportBlock> joined = new ArrayList<>();
    for (ReportBlock block : blocks) {
      boolean follows = !joined.isEmpty() && joined.getLast() instanceof Landscape;
      if (follows && block instanceof Landscape next) {
        List<ReportBlock> both = new ArrayList<>(((Landscape) joined.removeLast()).blocks());
        both.addAll(next.blocks());
        joined.add(new Landscape(both));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }
}
