package nl.veiligheidskompas.core.report;

import java.util.List;
import java.util.Map;

/**
 * A document of sheets that must each fit on one page. Every sheet can be printed in several
 * lengths, the rungs of a ladder: 0 is the whole sheet, each further one says less. Which rung is
 * needed is known only when the pages are counted.
 */
public interface SheetLadder extends Manuscript {

  /** The headings at which the sheets begin, in order; each sheet begins a page. */
  List<Anchor> sheets();

  /** The shortest rung, on which a sheet fits whatever the plan says. */
  int lastRung();

  /**
   * The document with its sheets on these rungs.
   *
   * @param rungs by sheet; a sheet that is not named is whole
   */
  CouncilDocument compose(Map<Anchor, Integer> rungs);

  /** The names of the sheets of which text had to be left out on these rungs, in order. */
  List<String> shortened(Map<Anchor, Integer> rungs);

  @Override
  default CouncilDocument whole() {
    return compose(Map.of());
  }
}
