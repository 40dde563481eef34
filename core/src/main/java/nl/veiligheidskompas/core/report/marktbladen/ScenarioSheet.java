package nl.veiligheidskompas.core.report.marktbladen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.parts.BudgetYears;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ScenarioTable;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.scenario.Scenario;

/** The scenarios side by side on the last sheet, and the council's verdict on them. */
final class ScenarioSheet {

  static final Anchor ANCHOR = new Anchor("blad_scenarios");

  private final ReportMatter matter;
  private final SafetyPlan plan;
  private final Wording words;

  ScenarioSheet(ReportMatter matter) {
    this.matter = matter;
    plan = matter.plan();
    words = matter.words();
  }

  /** Whether the plan has scenarios to compare. */
  boolean isNeeded() {
    return !plan.scenarios().isEmpty();
  }

  List<ReportBlock> compose(Rung rung) {
    List<ReportBlock> blocks = new ArrayList<>();
    String heading = words.count("scenarios.heading", plan.scenarios().size());
    blocks.add(new Heading(HeadingKind.SHEET_BAND, ANCHOR, Wording.capitalised(heading)));
    blocks.add(new Paragraph(ParagraphRole.LEAD, Line.of(means())));
    List<Scenario> shown =
        plan.scenarios().subList(0, Math.min(rung.entries(), plan.scenarios().size()));
    blocks.add(new ScenarioTable(matter, shown, rung.tables(), rung::text).compose());
    if (matter.undecided()) {
      addVerdict(blocks, rung);
    }
    if (rung.shortens()) {
      blocks.add(new Paragraph(ParagraphRole.SOURCE, words.line("scenarios.shortened")));
    }
    return blocks;
  }

  /** What there is to choose with: the budget and the room in the team's hours. */
  private String means() {
    List<String> sentences = new ArrayList<>();
    YearTotal total = BudgetYears.of(plan).first();
    Money stated = total.stated();
    if (total.lines() > 0) {
      sentences.add(
          stated == null
              ? words.say("scenarios.means.sum", total.sum())
              : words.say("scenarios.means.stated", total.sum(), stated));
    }
    List<CapacityShare> open = plan.capacityShares().stream().filter(CapacityShare::open).toList();
    if (!open.isEmpty()) {
      BigDecimal room =
          open.stream().map(CapacityShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
      String names = words.all(open.stream().map(CapacityShare::name).toList());
      sentences.add(words.say("scenarios.means.room", matter.team(), words.percent(room), names));
    }
    if (sentences.isEmpty()) {
      sentences.add(words.say("scenarios.means.none"));
    }
    return String.join(" ", sentences);
  }

  private void addVerdict(List<ReportBlock> blocks, Rung rung) {
    blocks.add(
        new Heading(
            HeadingKind.SHEET_QUESTION, new Anchor("va_scenarios"), words.say("question.ask")));
    List<Row> rows = new ArrayList<>();
    for (Scenario scenario : plan.scenarios()) {
      if (rows.size() < rung.entries()) {
        int number = rows.size() + 1;
        String name = words.say("scenarios.number", number) + ": " + rung.name(scenario.name());
        rows.add(row("scenario:" + number, name, Line.of(name)));
      }
    }
    String mixed = words.say("scenarios.mixed");
    rows.add(
        row(
            "scenario:combinatie",
            mixed,
            Line.of(mixed + ": ")
                .withFillIn("scenario:combinatie:welke", mixed, words.say("open"))));
    blocks.add(
        new Table(
            rung.tables(),
            null,
            words.say("scenarios.verdict.title"),
            words.say("scenarios.verdict.description"),
            0,
            List.of(Column.text(8), Column.text(92)),
            words.head("scenarios.verdict", "box", "verdict"),
            rows,
            false,
            null));
    String direction = words.say("scenarios.direction");
    blocks.add(
        Paragraph.body(
            Line.of(direction + ": ")
                .withFillIn("scenario:richting", direction, words.say("open"))));
  }

  private static Row row(String tag, String name, Line said) {
    return Row.of(Cell.of(Line.EMPTY.withCheckBox(tag, name)), Cell.of(said));
  }
}
