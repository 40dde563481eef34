package nl.veiligheidskompas.core.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.References;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.Successor.Keep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuccessorTest {

  private static final Period NEXT = new Period(2020, 2024);

  private final AtomicLong lastId = new AtomicLong();
  private SafetyPlan old;

  @BeforeEach
  void takeTheExample() throws Exception {
    old = new Examples(new PlanExchange()).load("hengelo-2017-2020");
  }

  @Test
  void takesOverAllThatIsKeptUnderNewKeys() {
    SafetyPlan next = successor(new Keep(true, true, true, true, true));

    assertThat(next.themes()).hasSize(8);
    assertThat(next.sections()).hasSameSizeAs(old.sections());
    assertThat(next.goals()).hasSameSizeAs(old.goals());
    assertThat(next.indicators()).hasSize(30);
    assertThat(next.budgetLines()).hasSize(11);
    assertThat(next.costItems()).hasSameSizeAs(old.costItems());
    assertThat(References.dangling(next)).isEmpty();
    assertThat(keys(next)).doesNotContainAnyElementsOf(keys(old));
  }

  @Test
  void leavesBehindWhatTheCouncilDecidesAnew() {
    SafetyPlan next = successor(new Keep(true, true, true, true, true));

    assertThat(next.phases()).isEmpty();
    assertThat(next.scenarios()).isEmpty();
    assertThat(next.cutbacks()).isEmpty();
    assertThat(next.acceptedFindings()).isEmpty();
    assertThat(next.indicators()).allMatch(indicator -> indicator.target() == null);
    assertThat(next.chapters()).isNotEmpty().allMatch(chapter -> chapter.blocks().isEmpty());
    assertThat(next.facts().stage()).isEqualTo(Stage.DRAFT);
    assertThat(next.facts().budget().statedTotal().isEmpty()).isTrue();
  }

  @Test
  void namesTheNewYearsInTheTitleAlsoWhenTheyOverlapTheOldOnes() {
    SafetyPlan next = successor(new Keep(true, false, false, false, false));

    assertThat(old.facts().title()).contains("2017").contains("2020");
    assertThat(next.facts().title())
        .isEqualTo(old.facts().title().replace("2020", "2024").replace("2017", "2020"));
    assertThat(next.facts().previousPeriod()).isEqualTo("2017-2020");
  }

  @Test
  void keepsNothingOfAThemeWhenThemesAreNotKept() {
    SafetyPlan next = successor(new Keep(false, true, true, true, true));

    assertThat(next.themes()).isEmpty();
    assertThat(next.goals()).isEmpty();
    assertThat(next.indicators()).isEmpty();
    assertThat(next.budgetLines()).hasSize(11).allMatch(line -> line.themeIds().isEmpty());
    assertThat(References.dangling(next)).isEmpty();
  }

  @Test
  void measuresTheNewPlanFromTheLastValueBeforeIt() {
    Indicator first = old.indicators().getFirst();
    old = measured(measured(old, first, 2018, "31"), first, 2019, "29");

    Indicator kept = successor(new Keep(true, true, true, true, false)).indicators().getFirst();
    assertThat(kept.baseline()).isNotNull();
    assertThat(kept.baseline().year()).isEqualTo(2019);
    assertThat(kept.baseline().value()).isEqualByComparingTo("29");

    SafetyPlan without = successor(new Keep(true, true, true, false, false));
    assertThat(without.measurements()).isEmpty();
    assertThat(without.indicators()).allMatch(indicator -> indicator.baseline() == null);
  }

  private SafetyPlan successor(Keep keep) {
    return Successor.of(old, keep, NEXT, this::nextId);
  }

  private SafetyPlan measured(SafetyPlan plan, Indicator indicator, int year, String value) {
    Measurement measurement =
        new Measurement(
            nextId(),
            year,
            indicator.id(),
            year,
            null,
            Measurement.State.MEASURED,
            new BigDecimal(value),
            null,
            null,
            null,
            false,
            "",
            null,
            null,
            java.util.List.of());
    return ChangeSet.of(StepName.of("test"), new Change.OfMeasurement(null, measurement))
        .applyTo(plan);
  }

  private static Set<UUID> keys(SafetyPlan plan) {
    Set<UUID> keys = new HashSet<>();
    plan.entities().map(Entity::id).forEach(keys::add);
    return keys;
  }

  private UUID nextId() {
    return new UUID(9, lastId.incrementAndGet());
  }
}
