package nl.veiligheidskompas.core.report.raadsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.finding.Acceptance;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;
import org.junit.jupiter.api.Test;

/** The council plan follows the plan, and the choices of the clerk. */
class ChangedPlanTest {

  private final SafetyPlan plan = HengeloPlan.load();
  private final Composed composed = Composed.of(plan);

  @Test
  void aNewSentenceInThePlanStandsInTheDocument() {
    Section section = plan.sections().get(3);
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.add(new Block.Paragraph(new UUID(1, 2), RichText.of("Zeldzame zin 7Q3x over niets.")));
    Section changed =
        new Section(
            section.id(),
            section.position(),
            section.themeId(),
            section.kind(),
            section.heading(),
            blocks);

    assertThat(Composed.of(after(new Change.OfSection(section, changed))).lines())
        .containsOnlyOnce("Zeldzame zin 7Q3x over niets.");
  }

  @Test
  void aChangedAmountMovesTableChartAndSums() {
    BudgetLine line = plan.budgetLines().getFirst();
    BudgetLine dearer = withAmount(line, Money.ofEuros(100_000));

    Composed changed = Composed.of(after(new Change.OfBudgetLine(line, dearer)));

    List<Table.Row> rows = changed.table(Anchors.BUDGET_TABLE).rows();
    assertThat(Composed.cells(rows.getFirst())).contains("€\u00a0100.000");
    assertThat(Composed.cells(rows.get(11))).contains("€\u00a0275.400");
    assertThat(Composed.cells(rows.get(13))).contains("+\u00a0€\u00a095.400");
    Chart chart = changed.chart(Anchors.BUDGET_CHART);
    assertThat(chart.categories().getFirst()).isEqualTo("Gevonden voorwerpen");
    assertThat(chart.series().getFirst().values().getFirst())
        .isEqualByComparingTo(new BigDecimal("100000"));
  }

  @Test
  void anAdoptedEditionHidesFindingsAndWhatIsMissing() {
    PlanFacts facts = plan.facts();
    Composed adopted = Composed.of(after(new Change.OfFacts(facts, adopted(facts))));

    assertThat(adopted.headings())
        .doesNotContain("Signaleringen", "Voorwoord burgemeester")
        .contains("Indicatoren", "Bronnen en samenhang");
    assertThat(adopted.lines()).doesNotContain("Dit onderdeel is in het plan niet uitgewerkt.");
    assertThat(adopted.document().furniture().headerRight()).isEqualTo("Vastgestelde versie");
  }

  @Test
  void theLetterStandsBeforeTheFirstChapterWhenAskedFor() {
    RaadsplanOptions options = RaadsplanOptions.usual(plan.facts().stage());

    assertThat(composed.lines()).doesNotContain("Geachte raad,");
    assertThat(Composed.of(plan, options.withLetter(true)).lines())
        .containsSubsequence("Geachte raad,", "Suggestie voor de politieke markt", "Inleiding");
  }

  @Test
  void thePropertiesTraceTheDocumentBack() {
    RaadsplanOptions options =
        RaadsplanOptions.usual(Stage.EXPLORING)
            .forEdition(new EditionMark("Versie voor de markt", "e1", "ab12"));

    CouncilDocument document = Composed.of(plan, options).document();

    assertThat(document.properties().organisation()).isEqualTo("Gemeente Hengelo");
    assertThat(document.properties().status()).isEqualTo("Versie voor de markt");
    assertThat(document.properties().custom())
        .containsEntry("Organisatiecode", "GM0164")
        .containsEntry("Periode", "2017/2020")
        .containsEntry("Versie-id", "e1")
        .containsEntry("SHA-256", "ab12")
        .containsEntry("Plan-id", plan.facts().id().toString());
  }

  @Test
  void anAcceptedFindingIsToldWithItsReasonAndNoLongerWarnedAbout() throws Exception {
    Finding urgency =
        PlanFindings.of(plan).stream()
            .filter(finding -> finding.code() == FindingCode.URGENCY_PHASE)
            .findFirst()
            .orElseThrow();
    SafetyPlan accepted =
        Acceptance.accept(plan, urgency, "Eerst de evaluatie.", () -> new UUID(3, 4)).applyTo(plan);

    Composed after = Composed.of(accepted);

    assertThat(after.all(ReportBlock.Notice.class))
        .noneMatch(notice -> notice.text().plain().contains("hoge urgentie"));
    assertThat(Composed.cells(after.table(Anchors.FINDINGS_TABLE).rows().getLast()))
        .satisfies(cells -> {
          assertThat(cells.getFirst()).isEqualTo("▲\u00a0Waarschuwing aanvaard");
          assertThat(cells.get(1)).endsWith("Aanvaard: Eerst de evaluatie.");
        });
  }

  @Test
  void theSamePlanGivesTheSameDocument() {
    assertThat(Composed.of(plan).document()).isEqualTo(composed.document());
  }

  private SafetyPlan after(Change change) {
    return ChangeSet.of(StepName.of("test"), change).applyTo(plan);
  }

  private static BudgetLine withAmount(BudgetLine line, Money amount) {
    return new BudgetLine(
        line.id(),
        line.position(),
        line.number(),
        line.name(),
        line.obligations(),
        line.obligationText(),
        YearlyAmounts.every(amount),
        line.tariff(),
        line.explanation(),
        line.coverage(),
        line.themeIds(),
        line.cutback(),
        line.editorial(),
        List.of());
  }

  private static PlanFacts adopted(PlanFacts facts) {
    return new PlanFacts(
        facts.id(),
        facts.position(),
        facts.title(),
        facts.status(),
        Stage.ADOPTED,
        facts.municipality(),
        facts.period(),
        facts.previousPeriod(),
        facts.population(),
        facts.team(),
        facts.legalBasis(),
        facts.timeline(),
        facts.template(),
        facts.budget(),
        facts.notes(),
        facts.editorial(),
        facts.notice(),
        facts.areas(),
        facts.closedYears(),
        facts.publication());
  }
}
