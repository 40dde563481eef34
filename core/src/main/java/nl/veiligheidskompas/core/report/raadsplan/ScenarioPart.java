package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.ScenarioTable;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.scenario.Scenario;

/**
 * The answers to the council's choice beside each other: only what the plan says about them. What
 * it leaves open is said to be open.
 */
final class ScenarioPart {

  private final Composition composition;
  private final List<Scenario> scenarios;
  private final Wording words;

  ScenarioPart(Composition composition) {
    this.composition = composition;
    scenarios = composition.plan().scenarios();
    words = composition.words();
  }

  /** The chapter; nothing when the plan has no scenarios. */
  List<ReportBlock> compose() {
    if (scenarios.isEmpty()) {
      return List.of();
    }
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(HeadingKind.CHAPTER, Anchors.SCENARIOS, words.say("scenarios.heading")));
    String lead = composition.undecided() ? "scenarios.lead" : "scenarios.leadAdopted";
    blocks.add(
        new ReportBlock.Paragraph(
            ParagraphRole.LEAD, Line.of(words.count(lead, scenarios.size()))));
    ScenarioTable table =
        new ScenarioTable(
            composition.matter(), scenarios, TableStyle.STANDARD, UnaryOperator.identity());
    blocks.add(
        table.sideBySide() ? table.compose() : new ReportBlock.Landscape(List.of(table.compose())));
    return blocks;
  }
}
