package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.Outline;
import nl.veiligheidskompas.core.report.SheetLadder;

/**
 * Finds for each sheet of a document the longest rung that fits on one page. The pages are counted
 * by a program when there is one; else they are estimated, with a tenth of each page in reserve.
 */
final class SheetFitter {

  /** The part of a page that an estimate may fill when nothing counts after it. */
  private static final double WITH_RESERVE = 0.9;

  /** The part of a page that may be filled before it is counted: estimates run long. */
  private static final double HOPEFUL = 1.12;

  private final WordTemplate template;
  private final PageNumbers pageNumbers;
  private final Printing printing;

  /** Makes a document with the given pages in it. */
  @FunctionalInterface
  interface Printing {
    byte[] print(CouncilDocument document, Pages pages) throws IOException;
  }

  /** {@code printing} makes a document with the given pages, to be laid out by a program. */
  SheetFitter(WordTemplate template, PageNumbers pageNumbers, Printing printing) {
    this.template = template;
    this.pageNumbers = pageNumbers;
    this.printing = printing;
  }

  /**
   * A document that is ready to be written.
   *
   * @param shortened the names of the sheets of which text had to be left out
   */
  record Fitted(CouncilDocument document, Pages pages, List<String> shortened) {}

  Fitted fit(Manuscript manuscript, Progress progress) throws IOException {
    if (!(manuscript instanceof SheetLadder ladder)) {
      CouncilDocument document = manuscript.whole();
      return new Fitted(document, count(document, progress), List.of());
    }
    Map<Anchor, Integer> rungs = new HashMap<>();
    climbByEstimate(ladder, rungs, HOPEFUL);
    CouncilDocument document = ladder.compose(rungs);
    Pages pages = count(document, progress);
    while (pages.counted() && climb(ladder, rungs, pages, this::nextThatSaysLess)) {
      document = ladder.compose(rungs);
      pages = count(document, progress);
    }
    if (!pages.counted()) {
      climbByEstimate(ladder, rungs, WITH_RESERVE);
      document = ladder.compose(rungs);
      pages = estimate(document, 1);
    }
    return new Fitted(document, pages, ladder.shortened(rungs));
  }

  private Pages count(CouncilDocument document, Progress progress) throws IOException {
    return pageNumbers.count(
        estimate(document, 1), pages -> printing.print(document, pages), progress);
  }

  private Pages estimate(CouncilDocument document, double part) {
    Outline outline = Outline.of(document, new Texts(document.language()));
    return new PageEstimate(document, template, outline, part).pages();
  }

  private void climbByEstimate(SheetLadder ladder, Map<Anchor, Integer> rungs, double part) {
    boolean climbed = true;
    while (climbed) {
      Pages pages = estimate(ladder.compose(rungs), part);
      climbed = climb(ladder, rungs, pages, (sheets, sheet, rung) -> rung + 1);
    }
  }

  /** How far a sheet climbs in one go. */
  private interface NextRung {
    int after(SheetLadder ladder, Anchor sheet, int rung);
  }

  /** Lets every sheet that takes more than a page climb; answers whether one did. */
  private static boolean climb(
      SheetLadder ladder, Map<Anchor, Integer> rungs, Pages pages, NextRung step) {
    boolean climbed = false;
    List<Anchor> sheets = ladder.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      Anchor sheet = sheets.get(i);
      int next = i + 1 < sheets.size() ? page(pages, sheets.get(i + 1)) : pages.total() + 1;
      int rung = rungs.getOrDefault(sheet, 0);
      if (next - page(pages, sheet) > 1 && rung < ladder.lastRung()) {
        rungs.put(sheet, step.after(ladder, sheet, rung));
        climbed = true;
      }
    }
    return climbed;
  }

  /** Many a rung leaves a sheet as it is: counting its pages again would be in vain. */
  private int nextThatSaysLess(SheetLadder ladder, Anchor sheet, int rung) {
    CouncilDocument before = ladder.compose(Map.of(sheet, rung));
    int next = rung + 1;
    while (next < ladder.lastRung() && ladder.compose(Map.of(sheet, next)).equals(before)) {
      next++;
    }
    return next;
  }

  private static int page(Pages pages, Anchor sheet) {
    Integer page = pages.headings().get(sheet);
    if (page == null) {
      throw new IllegalArgumentException("no sheet begins at " + sheet.name());
    }
    return page;
  }
}
