package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.sheet.Block;

/** What the data of the plan add to the chapter that they belong to. */
interface ChapterAddition {

  /** Whether there is nothing to add. */
  boolean isEmpty();

  /**
   * The author's text with the addition in its place.
   *
   * @param text the blocks of the chapter, all of which come back in their own order
   * @param planText how text of this chapter is printed
   * @param number number of the chapter, empty when it has none
   */
  List<ReportBlock> compose(List<Block> text, PlanText planText, String number);
}
