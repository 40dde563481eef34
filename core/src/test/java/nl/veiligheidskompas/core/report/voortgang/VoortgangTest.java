package nl.veiligheidskompas.core.report.voortgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.ActionStatus;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.ActionEdits;
import nl.veiligheidskompas.core.plan.edit.BudgetEdits;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.ChartDescription;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.Composed;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The progress report says what may honestly be said, and no more. */
class VoortgangTest {

  private final SafetyPlan plan = HengeloPlan.load();
  private final Composed report = compose(plan, 2018);

  @Test
  void theFirstPageSaysThatNothingCanBeSaidYet() {
    assertThat(said(report))
        .contains(
            "Over 2018 is nog niet te zeggen of het plan werkt: van 30 indicatoren is er geen"
                + " enkele te beoordelen (3 nog niet gemeten; 13 niet te beoordelen; 14 stand niet"
                + " gemeld).");
    Table table = report.table(new Anchor("tabel_stand"));
    assertThat(Composed.cells(table.rows().getLast()))
        .containsExactly("", "Totaal", "3", "13", "14");
    assertThat(Composed.cells(table.rows().get(1)))
        .containsExactly("2", "Binnenstad", "–", "2", "3");
  }

  @Test
  void theBarsShowTheCountsOfTheTable() {
    Chart chart = report.chart(new Anchor("figuur_stand"));

    assertThat(chart.series())
        .extracting(Chart.Series::fill)
        .containsExactly(Fill.HATCHED, Fill.PALE, Fill.BLANK);
    assertThat(chart.series().getFirst().values().getFirst()).isEqualByComparingTo("3");
    assertThat(chart.series().getFirst().values().get(1)).isNull();
  }

  @Test
  void everyEmptyYearSaysWhyItIsEmpty() {
    Table.Row unsafe = indicators().rows().getFirst();

    assertThat(Composed.cells(unsafe))
        .containsSubsequence(
            "20\u00a0% (2015)",
            "≤ 20\u00a0% (2020)", "nog niet gemeten", "bron meet niet", "volgt", "volgt");
  }

  @Test
  void aMeasuredValueStandsInTableChartAndVerdictWithItsMargin() {
    Indicator unsafe = plan.indicators().getFirst();
    SafetyPlan measured = after(measurement(unsafe, 2017, "16", "13", "19.25"));

    Composed changed = compose(measured, 2018);

    List<String> cells = Composed.cells(indicators(changed).rows().getFirst());
    assertThat(cells).contains("16\u00a0% / 13–19,3");
    assertThat(cells.getLast()).startsWith("●\u00a0Op koers / ");
    assertThat(said(changed).getFirst())
        .contains("zijn van 30 indicatoren er één te beoordelen: 1 op koers.")
        .contains("Over de andere 29 is nog niets te zeggen");
    Chart chart = changed.all(Chart.class).get(1);
    assertThat(chart.categories()).containsExactly("2015", "2016", "2017", "2018", "2019", "2020");
    assertThat(chart.series())
        .extracting(Chart.Series::fill)
        .containsExactly(Fill.TARGET_LINE, Fill.BASELINE_MARK, Fill.MEASURED_MARK);
    assertThat(new ChartDescription(Composed.DUTCH).of(chart))
        .contains("Meting, 2017 16 % (marge 13 % tot 19,25 %)")
        .endsWith("Jaren zonder waarde zijn open gelaten.");
  }

  @Test
  void aMeasurementOfALaterYearIsLeftAside() {
    SafetyPlan later = after(measurement(plan.indicators().getFirst(), 2019, "16", "13", "19"));

    assertThat(said(compose(later, 2018)).getFirst()).contains("geen enkele te beoordelen");
    assertThat(said(compose(later, 2019)).getFirst()).contains("te beoordelen: 1 op koers");
  }

  @Test
  void actionsAreThoseOfThePlanAndNobodyReportedThem() {
    Table actions =
        report.all(Table.class).stream()
            .filter(table -> table.title().equals("Acties uit het plan bij thema 2"))
            .findFirst()
            .orElseThrow();

    assertThat(actions.rows().stream().map(row -> Composed.cells(row).getLast()))
        .hasSize(3)
        .containsOnly("stand niet gemeld");
  }

  @Test
  void theBudgetKeepsSumStatedTotalAndDifferenceTogether() {
    List<Table.Row> rows = report.table(new Anchor("tabel_begroting")).rows();

    assertThat(rows).hasSize(14);
    assertThat(rows.subList(11, 14).stream().map(row -> Composed.cells(row).get(2)))
        .containsExactly("€\u00a0203.400", "€\u00a0180.000", "+\u00a0€\u00a023.400");
    assertThat(said(report))
        .contains("Van 0 van de 11 begrotingsposten is de realisatie opgegeven.");
  }

  /** Line 1 costs 1.000 less than its budget; the other ten were not reported. */
  @Test
  void whatWasSpentStandsBesideTheBudgetWithItsDifference() {
    BudgetLine first = plan.budgetLines().getFirst();
    Money budgeted = Objects.requireNonNull(first.amounts().in(2018));
    Money spent = budgeted.minus(Money.ofEuros(1_000));

    Composed changed = compose(changed(BudgetEdits.realise(plan, first.id(), 2018, spent)), 2018);

    List<Table.Row> rows = changed.table(new Anchor("tabel_begroting")).rows();
    String less = "−\u00a0€\u00a01.000";
    assertThat(Composed.cells(rows.getFirst()))
        .endsWith(Composed.DUTCH.money(budgeted), Composed.DUTCH.money(spent), less);
    assertThat(Composed.cells(rows.get(1))).endsWith("niet opgegeven", "–");
    assertThat(Composed.cells(rows.get(11)))
        .endsWith("€\u00a0203.400", Composed.DUTCH.money(spent), less);
    assertThat(said(changed))
        .contains("Van 1 van de 11 begrotingsposten is de realisatie opgegeven.");
    Line note = Objects.requireNonNull(changed.table(new Anchor("tabel_begroting")).note());
    assertThat(note.plain()).contains("gaat dat verschil alleen over de post waarvan");
  }

  @Test
  void anActionSaysHowItStoodAtTheEndOfTheYear() {
    Indicator matrix =
        plan.indicators().stream()
            .filter(one -> one.code().equals("T3-I4"))
            .findFirst()
            .orElseThrow();
    ActionState done =
        new ActionState(new PartialDate(2019, 5, 4), ActionStatus.DONE, "In de stuurgroep");
    SafetyPlan reported = changed(ActionEdits.report(plan, matrix.id(), done));

    assertThat(actions(compose(reported, 2018), 3)).containsOnly("stand niet gemeld");
    assertThat(actions(compose(reported, 2019), 3))
        .contains("Gereed (4 mei 2019) / In de stuurgroep");
    assertThat(said(compose(reported, 2019)).getFirst()).contains("te beoordelen: 1 behaald");
  }

  private static List<String> actions(Composed report, int theme) {
    return report.all(Table.class).stream()
        .filter(table -> table.title().equals("Acties uit het plan bij thema " + theme))
        .flatMap(table -> table.rows().stream())
        .map(row -> Composed.cells(row).getLast())
        .toList();
  }

  private SafetyPlan changed(@Nullable ChangeSet step) {
    return Objects.requireNonNull(step).applyTo(plan);
  }

  @Test
  void aLongPlanHasItsYearsOnAPageOnItsSide() {
    SafetyPlan longPlan =
        PlanFixture.of(2027, 2032)
            .theme("T1")
            .indicator(
                "T1", "I1", IndicatorKind.EFFECT, Direction.LOWER_OR_EQUAL, null, 2026, null, null)
            .plan();

    assertThat(compose(longPlan, 2028).document().blocks())
        .noneMatch(ReportBlock.Landscape.class::isInstance);
    assertThat(compose(longPlan, 2032).document().blocks())
        .anyMatch(ReportBlock.Landscape.class::isInstance);
  }

  @Test
  void anEmptyPlanGivesAnHonestReport() {
    assertThat(compose(PlanFixture.of(2027, 2030).plan(), 2027).lines())
        .contains(
            "Over 2027 is niets te zeggen: het plan heeft geen indicatoren.",
            "Het plan heeft geen begrotingsposten.");
  }

  private Table indicators() {
    return indicators(report);
  }

  private static Table indicators(Composed report) {
    return report.all(Table.class).stream()
        .filter(table -> table.title().equals("Indicatoren van thema 1 met hun oordeel"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(Composed report) {
    return report.all(ReportBlock.Paragraph.class).stream()
        .filter(paragraph -> paragraph.role() == ParagraphRole.LEAD)
        .map(paragraph -> paragraph.text().plain())
        .toList();
  }

  private SafetyPlan after(Measurement measurement) {
    return ChangeSet.of(StepName.of("test"), new Change.OfMeasurement(null, measurement))
        .applyTo(plan);
  }

  private static Measurement measurement(
      Indicator indicator, int year, String value, String lower, String upper) {
    return new Measurement(
        new UUID(3, year),
        100,
        indicator.id(),
        year,
        null,
        Measurement.State.MEASURED,
        new BigDecimal(value),
        new BigDecimal(lower),
        new BigDecimal(upper),
        null,
        false,
        "",
        null,
        null,
        List.of());
  }

  private static Composed compose(SafetyPlan plan, int year) {
    return new Composed(
        Voortgang.compose(plan, PlanFindings.of(plan), year, EditionMark.NONE, Composed.DUTCH));
  }
}
