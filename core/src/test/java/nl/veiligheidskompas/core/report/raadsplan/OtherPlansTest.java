package nl.veiligheidskompas.core.report.raadsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.junit.jupiter.api.Test;

/** Plans that do not look like the example. */
class OtherPlansTest {

  @Test
  void anEmptyPlanGivesAnHonestDocument() {
    Composed composed = Composed.of(PlanFixture.of(2027, 2030).plan());

    assertThat(composed.lines())
        .contains(
            "Dit plan heeft nog geen thema’s.",
            "het plan noemt geen bedragen",
            "Het plan heeft geen indicatoren.",
            "Het plan noemt geen bronnen.");
    assertThat(composed.all(Chart.class)).isEmpty();
    assertThat(composed.all(ReportBlock.Contents.class)).hasSize(1);
    assertThat(composed.document().cover()).isNotNull();
    assertThat(composed.document().cover().subtitle()).isEqualTo("2027–2030");
  }

  @Test
  void dataWithoutAChapterGetOneOfTheirOwn() {
    SafetyPlan plan =
        PlanFixture.of(2027, 2027)
            .chapter(ChapterRole.TEXT, "Inleiding", "Tekst.")
            .theme("T1")
            .line(1, YearlyAmounts.every(Money.ofEuros(10)))
            .share("regulier", "100")
            .plan();

    assertThat(Composed.of(plan).headings())
        .containsSubsequence(
            "Inleiding", "Thema’s", "Thema T1", "Inzet en fasering", "Begroting", "Indicatoren");
  }

  @Test
  void thirtyThemesAllHaveASheetAndARow() {
    PlanFixture fixture = PlanFixture.of(2027, 2030).phase("begin", 2027, 2028);
    for (int i = 1; i <= 30; i++) {
      fixture.theme("T" + i).phasing("T" + i, "begin", "afdeling met een heel lange naam");
    }

    Composed composed = Composed.of(fixture.plan());

    assertThat(composed.table(Anchors.THEMES_TABLE).rows()).hasSize(30);
    assertThat(composed.table(Anchors.PHASING_FIGURE).rows()).hasSize(30);
    assertThat(
            composed.all(ReportBlock.Heading.class).stream()
                .filter(heading -> heading.kind() == HeadingKind.THEME_BAND))
        .hasSize(30);
    assertThat(composed.document().cover()).isNotNull();
    assertThat(composed.document().cover().lead()).isEqualTo("30 thema’s, met planning");
  }

  @Test
  void aBudgetThatDiffersPerYearHasAColumnPerYear() {
    SafetyPlan plan =
        PlanFixture.of(2027, 2029)
            .line(1, new YearlyAmounts(Money.ofEuros(1000), List.of(amount(2028, 3000))))
            .line(2, new YearlyAmounts(null, List.of(amount(2029, 500))))
            .stated(YearlyAmounts.every(Money.ofEuros(1000)))
            .plan();

    Composed composed = Composed.of(plan);
    Table table = composed.table(Anchors.BUDGET_TABLE);

    assertThat(table.head().stream().map(Line::plain))
        .containsExactly("Nr", "Post", "Verplichting", "2027", "2028", "2029", "Toelichting");
    assertThat(table.rows().stream().map(row -> Composed.cells(row).subList(3, 6)))
        .containsExactly(
            List.of("€\u00a01.000", "€\u00a03.000", "€\u00a01.000"),
            List.of("geen bedrag", "geen bedrag", "€\u00a0500"),
            List.of("€\u00a01.000", "€\u00a03.000", "€\u00a01.500"),
            List.of("€\u00a01.000", "€\u00a01.000", "€\u00a01.000"),
            List.of("€\u00a00", "+\u00a0€\u00a02.000", "+\u00a0€\u00a0500"));
    Chart chart = composed.chart(Anchors.BUDGET_CHART);
    assertThat(chart.caption().text().plain())
        .isEqualTo("Begroting per post in 2027, in euro, van groot naar klein");
    assertThat(chart.remark()).startsWith("Buiten de figuur blijft één post.");
  }

  @Test
  void withoutAStatedTotalThereIsNothingToDifferFrom() {
    SafetyPlan plan =
        PlanFixture.of(2027, 2030).line(1, YearlyAmounts.every(Money.ofEuros(10))).plan();

    Table table = Composed.of(plan).table(Anchors.BUDGET_TABLE);

    assertThat(table.rows()).hasSize(2);
    assertThat(table.note()).isNotNull();
    assertThat(table.note().plain()).contains("Het plan noemt geen totaal");
  }

  @Test
  void moreThanAllHoursIsSaid() {
    SafetyPlan plan = PlanFixture.of(2027, 2030).share("wijken", "80").share("regio", "30").plan();

    Composed composed = Composed.of(plan);

    assertThat(composed.chart(Anchors.CAPACITY_CHART).series()).hasSize(2);
    assertThat(composed.all(ReportBlock.Notice.class).getFirst().text().plain())
        .isEqualTo(
            "De genoemde aandelen zijn samen 110\u00a0%: 10\u00a0% meer dan er te verdelen is.");
  }

  @Test
  void manySharesGetABarEachSoThatTheyCanBeToldApart() {
    PlanFixture fixture = PlanFixture.of(2027, 2030);
    for (int i = 1; i <= 5; i++) {
      fixture.share("taak " + i, "20");
    }

    Chart chart = Composed.of(fixture.plan()).chart(Anchors.CAPACITY_CHART);

    assertThat(chart.kind()).isEqualTo(Chart.Kind.BARS);
    assertThat(chart.categories())
        .containsExactly("Taak 1", "Taak 2", "Taak 3", "Taak 4", "Taak 5");
    assertThat(chart.remark()).isEmpty();
  }

  @Test
  void aMissingQuestionStandsBehindTheOneBeforeItInTheTemplate() {
    SafetyPlan plan =
        PlanFixture.of(2027, 2030)
            .question(SectionKind.ISSUE, "Waar gaat het om?")
            .question(SectionKind.GOALS, "Wat willen we?")
            .question(SectionKind.COSTS, "Wat kost het?")
            .theme("T1")
            .section("T1", SectionKind.COSTS, "En de kosten?", "Niets.")
            .section("T1", SectionKind.ISSUE, "Wat is er aan de hand?", "Veel.")
            .plan();

    assertThat(questions(Composed.of(plan)))
        .containsExactly("En de kosten?", "Wat is er aan de hand?", "Wat willen we?");
  }

  @Test
  void theWordsThatAreAddedCanBeEnglish() {
    SafetyPlan plan = PlanFixture.of(2027, 2030).theme("T1").plan();

    Composed composed =
        Composed.of(plan, RaadsplanOptions.usual(plan.facts().stage()), Composed.ENGLISH);

    assertThat(composed.document().language().toLanguageTag()).isEqualTo("en-GB");
    assertThat(composed.headings()).contains("The plan on one page", "Findings");
  }

  private static List<String> questions(Composed composed) {
    return composed.all(ReportBlock.Heading.class).stream()
        .filter(heading -> heading.kind() == HeadingKind.QUESTION)
        .map(heading -> heading.text().plain())
        .toList();
  }

  private static YearAmount amount(int year, long euros) {
    return new YearAmount(year, Money.ofEuros(euros));
  }
}
