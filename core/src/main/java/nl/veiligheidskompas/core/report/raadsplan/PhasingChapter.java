package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.sheet.Block;

/**
 * Capacity and phasing in the text about them. A figure stands behind the block in which the last
 * of its names is mentioned for the first time: then the reader has met everything that it shows. A
 * text that does not mention them all is read to its end first.
 */
final class PhasingChapter implements ChapterAddition {

  private final Composition composition;
  private final SafetyPlan plan;

  PhasingChapter(Composition composition) {
    this.composition = composition;
    plan = composition.plan();
  }

  @Override
  public boolean isEmpty() {
    return plan.capacityShares().isEmpty() && plan.themePhasings().isEmpty();
  }

  @Override
  public List<ReportBlock> compose(List<Block> text, PlanText planText, String number) {
    int capacity = Mentions.blocksUntilAllNamed(text, shares());
    int phasing = Mentions.blocksUntilAllNamed(text, themes());
    List<ReportBlock> blocks = new ArrayList<>();
    for (int i = 0; i <= text.size(); i++) {
      if (i == capacity) {
        blocks.addAll(new CapacityPart(composition).compose());
      }
      if (i == phasing) {
        blocks.addAll(new PhasingPart(composition).compose());
      }
      if (i < text.size()) {
        blocks.addAll(planText.of(text.subList(i, i + 1)));
      }
    }
    return blocks;
  }

  private List<String> shares() {
    return plan.capacityShares().stream().map(CapacityShare::name).toList();
  }

  private List<String> themes() {
    return plan.themePhasings().stream().map(ThemePhasing::title).toList();
  }
}
