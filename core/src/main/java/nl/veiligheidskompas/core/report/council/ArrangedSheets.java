package nl.veiligheidskompas.core.report.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.SheetLadder;

/**
 * Sheets in the order that was chosen. A text of the municipality is a sheet too: it can be longer
 * than a page, and nothing of it is left out.
 *
 * @param usual the sheets as they are when nothing is chosen
 * @param arrangement what was chosen
 * @param mark marks the document that comes out
 */
record ArrangedSheets(
    SheetLadder usual, Arrangement arrangement, UnaryOperator<CouncilDocument> mark)
    implements SheetLadder {

  @Override
  public List<Anchor> sheets() {
    return arrangement.sheets(compose(Map.of()), usual.sheets());
  }

  @Override
  public int lastRung() {
    return usual.lastRung();
  }

  @Override
  public CouncilDocument compose(Map<Anchor, Integer> rungs) {
    return mark.apply(arrangement.of(usual.compose(rungs)));
  }

  @Override
  public List<String> shortened(Map<Anchor, Integer> rungs) {
    Map<Anchor, Integer> printed = new HashMap<>(rungs);
    printed.keySet().retainAll(sheets());
    return usual.shortened(printed);
  }
}
