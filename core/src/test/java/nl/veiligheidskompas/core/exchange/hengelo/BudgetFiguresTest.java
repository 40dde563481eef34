package nl.veiligheidskompas.core.exchange.hengelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.Population;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** Figures about money and hours that were counted by hand in expectations.md, part 1. */
class BudgetFiguresTest {

  private static final ExamplePlan EXAMPLE = new ExamplePlan();
  private static final SafetyPlan PLAN = EXAMPLE.plan();

  @Test
  void elevenLinesAddUpToMoreThanTheStatedTotal() {
    assertThat(PLAN.budgetLines()).hasSize(11);
    for (int year : PLAN.facts().period().years()) {
      Money sum =
          Money.sum(
              PLAN.budgetLines().stream()
                  .map(line -> Objects.requireNonNull(line.amounts().in(year)))
                  .toList());
      Money stated = Objects.requireNonNull(PLAN.facts().budget().statedTotal().in(year));
      assertThat(sum).isEqualTo(Money.ofEuros(203_400));
      assertThat(stated).isEqualTo(Money.ofEuros(180_000));
      assertThat(sum.minus(stated)).isEqualTo(Money.ofEuros(23_400));
    }
  }

  @Test
  void theCutbackOf2011HalvedTheBudget() {
    assertThat(PLAN.cutbacks())
        .filteredOn(cutback -> cutback.year() == 2011)
        .extracting("from", "to")
        .containsExactly(tuple(Money.ofEuros(380_000), Money.ofEuros(180_000)));
    assertThat(PLAN.budgetLines())
        .filteredOn(BudgetLine::cutback)
        .extracting(BudgetLine::number)
        .containsExactly(1, 5, 7, 10);
  }

  @Test
  void theHoursAddUpToNinetyPercent() {
    assertThat(PLAN.capacityShares().stream().map(CapacityShare::percent))
        .containsExactly(
            new BigDecimal(20), new BigDecimal(20), new BigDecimal(40), new BigDecimal(10));
    assertThat(PLAN.capacityShares())
        .filteredOn(CapacityShare::open)
        .extracting(CapacityShare::name)
        .containsExactly("ruimte voor nieuwe prioriteiten");
  }

  @Test
  void fiveOfTwentyFourCostsHaveAnAmount() {
    assertThat(PLAN.costItems()).hasSize(24);
    assertThat(PLAN.costItems())
        .filteredOn(cost -> cost.amount() != null)
        .extracting(CostItem::code, CostItem::amount, CostItem::recurrence)
        .containsExactly(
            tuple("T4-K3", Money.ofEuros(35_000), Recurrence.UNSTATED),
            tuple("T6-K2", Money.ofEuros(50_000), Recurrence.ONCE),
            tuple("T8-K1", Money.ofEuros(3_000), Recurrence.UNSTATED),
            tuple("T8-K2", Money.ofEuros(3_500), Recurrence.UNSTATED),
            tuple("T8-K3", Money.ofEuros(45_000), Recurrence.every(2)));
    assertThat(PLAN.costItems().stream().filter(CostItem::proMemorie).map(CostItem::code))
        .containsExactly("T1-K1", "T8-K4");
  }

  @Test
  void fiveThemesNameNoAmountAtAll() {
    assertThat(PLAN.themes())
        .filteredOn(theme ->
            PLAN.costItems().stream()
                .noneMatch(c -> c.themeId().equals(theme.id()) && c.amount() != null))
        .extracting("code")
        .containsExactly("T1", "T2", "T3", "T5", "T7");
  }

  @Test
  void thePartsOfHaltAddUpAndOneOfThemIsTheBudgetLine() {
    CostItem halt = cost("T4-K3");
    assertThat(halt.coverage())
        .containsExactly(
            new Coverage("Jeugd en beleid", Money.ofEuros(13_000)),
            new Coverage("OOV", Money.ofEuros(22_000)));
    assertThat(halt.budgeted())
        .isEqualTo(Money.ofEuros(22_000))
        .isEqualTo(line(2).amounts().in(2017));
    assertThat(halt.budgetLineId()).isEqualTo(line(2).id());
  }

  @Test
  void theTariffOfHaltDoesNotFitThePopulation() {
    Tariff tariff = Objects.requireNonNull(line(2).tariff());
    Population population = Objects.requireNonNull(PLAN.facts().population());
    Money amount = Objects.requireNonNull(line(2).amounts().in(2017));
    assertThat(new BigDecimal(amount.cents()).divide(tariff.centsPerInhabitant()))
        .isEqualByComparingTo("88000");
    assertThat(population.inhabitants()).isEqualTo(81_067);
    assertThat(Objects.requireNonNull(line(10).tariff()).centsPerInhabitant())
        .isEqualByComparingTo("15");
  }

  @Test
  void theMonitorCostsThreeTimesWhatIsBudgeted() {
    CostItem monitor = cost("T8-K3");
    assertThat(monitor.budgetLineId()).isEqualTo(line(5).id());
    assertThat(Objects.requireNonNull(monitor.amount()).cents() / monitor.recurrence().years())
        .isEqualTo(Money.ofEuros(22_500).cents());
    assertThat(line(5).amounts().in(2018)).isEqualTo(Money.ofEuros(7_500));
  }

  @Test
  void sixtyNineThousandFiveHundredIsInNoLine() {
    List<Money> open =
        PLAN.costItems().stream()
            .filter(c -> c.amount() != null)
            .map(BudgetFiguresTest::open)
            .toList();
    assertThat(Money.sum(open)).isEqualTo(Money.ofEuros(69_500));
    assertThat(PLAN.costItems().stream().filter(c -> c.budgetLineId() != null).map(CostItem::code))
        .containsExactly("T2-K1", "T2-K2", "T4-K3", "T8-K3");
  }

  @Test
  void theLegendOfChapterFourIsInTheWordsOfTheProgram() {
    Texts dutch = new Texts(Texts.DUTCH);
    Stream<String> labels =
        Reading.of("/hengelo/hengelo-plan.yaml")
            .at("safety_fields")
            .at("legend")
            .items("entries")
            .stream()
            .map(entry -> entry.text("label").toLowerCase(Locale.ROOT));
    assertThat(labels)
        .containsExactlyElementsOf(
            Stream.of(SafetyField.Weight.values()).map(dutch::word).toList());
  }

  private static Money open(CostItem cost) {
    Money amount = Objects.requireNonNull(cost.amount());
    if (cost.budgetLineId() == null) {
      return amount;
    }
    return cost.budgeted() == null ? Money.ZERO : amount.minus(cost.budgeted());
  }

  private static CostItem cost(String code) {
    return PLAN.costItems().stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }

  private static BudgetLine line(int number) {
    return PLAN.budgetLines().stream().filter(l -> l.number() == number).findFirst().orElseThrow();
  }
}
