package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.budget.YearlyAmounts.every;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.NaturalOrder;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for the findings of any plan; the plans are drawn with a seed. */
class FindingOrderTest {

  private static final String TEXT = "Er zijn twee daders in beeld, de rest n.n.b.";

  @RepeatedTest(25)
  void findingsStandBySeverityCodeAndPlaceEachOnce(RepetitionInfo repetition) {
    List<Finding> findings = PlanFindings.of(plan(repetition.getCurrentRepetition(), 0));

    assertThat(findings).isNotEmpty();
    for (int i = 1; i < findings.size(); i++) {
      assertThat(order(findings.get(i - 1), findings.get(i))).isNegative();
    }
  }

  @RepeatedTest(25)
  void findingsDoNotDependOnTheOrderInWhichThePlanWasMade(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();

    assertThat(PlanFindings.of(plan(seed, 1)))
        .isEqualTo(PlanFindings.of(plan(seed, 2)))
        .isEqualTo(PlanFindings.of(plan(seed, 2)));
  }

  @RepeatedTest(25)
  void everySentenceIsCompleteInBothLanguages(RepetitionInfo repetition) {
    for (Locale language : List.of(Texts.DUTCH, Locale.ENGLISH)) {
      Texts texts = new Texts(language);
      for (Finding finding : PlanFindings.of(plan(repetition.getCurrentRepetition(), 0))) {
        assertThat(finding.sentence(texts))
            .endsWith(".")
            .doesNotContain("{", "}", "Phrase", "null");
        assertThat(finding.facts()).doesNotContain("\n", "Post", "Thema", "daders");
      }
    }
  }

  @Test
  void aLongNameIsCutBetweenTwoWords() {
    String name =
        "Het versterken van de samenwerking tussen alle partners in de keten van zorg en"
            + " veiligheid;";

    assertThat(Excerpt.of(name, "T1-G1"))
        .isEqualTo(
            "Het versterken van de samenwerking tussen alle partners in de keten van zorg en…");
    assertThat(Excerpt.of(" \n ", "T1-G1")).isEqualTo("T1-G1");
    assertThat(Excerpt.of("x".repeat(200), "T1-G1")).hasSizeLessThan(82).endsWith("x…");
  }

  private static int order(Finding left, Finding right) {
    int bySeverity = left.severity().compareTo(right.severity());
    int byCode = bySeverity != 0 ? bySeverity : left.code().name().compareTo(right.code().name());
    return byCode != 0
        ? byCode
        : NaturalOrder.INSTANCE.compare(left.place().code(), right.place().code());
  }

  /** A plan drawn with the seed, made in an order drawn with the other. */
  private static SafetyPlan plan(int seed, int orderSeed) {
    List<Consumer<PlanFixture>> steps = steps(new Random(seed));
    Collections.shuffle(steps, new Random(orderSeed));
    PlanFixture fixture =
        PlanFixture.of(2025, 2025 + seed % 6)
            .inhabitants(50_000)
            .question(SectionKind.ISSUE, "Waar gaat het om?")
            .question(SectionKind.COSTS, "Wat kost het?")
            .stated(every(Money.ofEuros(20_000)));
    steps.forEach(step -> step.accept(fixture));
    return fixture.plan();
  }

  private static List<Consumer<PlanFixture>> steps(Random random) {
    List<Consumer<PlanFixture>> steps = new ArrayList<>();
    steps.add(fixture -> fixture.phase("een", 2025, 2025).source("Monitor", 2, 2021, 2023));
    for (int i = 1; i <= 12; i++) {
      addTheme("T" + i, random, steps);
      int number = i;
      long euros = 1000L * (1 + random.nextInt(5));
      Tariff tariff = random.nextBoolean() ? null : new Tariff(BigDecimal.valueOf(7), "");
      steps.add(fixture -> fixture.line(number, every(Money.ofEuros(euros)), tariff));
      String percent = String.valueOf(random.nextInt(12));
      steps.add(fixture -> fixture.share("aandeel " + number, percent));
    }
    return steps;
  }

  private static void addTheme(String theme, Random random, List<Consumer<PlanFixture>> steps) {
    boolean phased = random.nextBoolean();
    boolean written = random.nextBoolean();
    IndicatorKind kind = random.nextBoolean() ? IndicatorKind.EFFECT : IndicatorKind.MILESTONE;
    int line = random.nextInt(13);
    String[] measuredBy = random.nextBoolean() ? new String[] {theme + "-I1"} : new String[] {};
    steps.add(fixture -> fixture.theme(theme));
    steps.add(fixture -> fixture.phasing(theme, phased ? "een" : null, phased ? "OOV" : ""));
    steps.add(fixture -> fixture.indicator(theme, theme + "-I1", kind));
    steps.add(fixture -> fixture.goal(theme, theme + "-G1", null, TEXT, measuredBy));
    steps.add(fixture -> fixture.cost(theme, theme + "-K1", 3000, Recurrence.every(2), line));
    steps.add(fixture -> fixture.proMemorie(theme, theme + "-K2", 0));
    if (written) {
      steps.add(fixture -> fixture.section(theme, SectionKind.ISSUE, "Vraag", TEXT));
    }
  }
}
