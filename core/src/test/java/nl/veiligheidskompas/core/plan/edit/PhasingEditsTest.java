package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.scenario.AttentionLevel;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.scenario.ThemeLevel;
import org.junit.jupiter.api.Test;

class PhasingEditsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2017, 2020)
          .phase("Periode 1", 2017, 2018)
          .phase("Periode 2", 2019, 2020)
          .theme("T1")
          .theme("T4")
          .theme("T5")
          .phasing("T1", "Periode 1", "OOV")
          .phasing("T4", "Periode 2", "Samenleving")
          .share("regulier", "40")
          .plan();

  @Test
  void aMovedThemeStandsBehindThoseThatWereThere() {
    UUID first = PLAN.phases().getFirst().id();

    SafetyPlan after = made(PLAN, PhasingEdits.move(PLAN, id("T4"), first, id("new")));

    assertThat(after.themePhasings())
        .filteredOn(phasing -> first.equals(phasing.phaseId()))
        .extracting(ThemePhasing::themeId)
        .containsExactly(id("T1"), id("T4"));
    assertThat(PhasingEdits.move(after, id("T4"), first, id("new"))).isNull();
  }

  @Test
  void aThemeThatWasNotPlannedGetsAPlaceOfItsOwn() {
    UUID second = PLAN.phases().getLast().id();

    SafetyPlan after = made(PLAN, PhasingEdits.move(PLAN, id("T5"), second, id("new")));

    ThemePhasing phasing = Objects.requireNonNull(PhasingEdits.of(after, id("T5")));
    assertThat(phasing.id()).isEqualTo(id("new"));
    assertThat(phasing.phaseId()).isEqualTo(second);
    assertThat(PhasingEdits.move(PLAN, id("T9"), second, id("new"))).isNull();
  }

  @Test
  void leadAndInvolvementAreStepsOfTheirOwn() {
    SafetyPlan led = made(PLAN, PhasingEdits.lead(PLAN, id("T4"), "OOV", true, id("new")));
    SafetyPlan involved = made(led, PhasingEdits.involve(led, id("T4"), "altijd", id("new")));

    ThemePhasing phasing = Objects.requireNonNull(PhasingEdits.of(involved, id("T4")));
    assertThat(phasing.lead()).isEqualTo("OOV");
    assertThat(phasing.teamLeads()).isTrue();
    assertThat(phasing.involvement()).isEqualTo("altijd");
  }

  @Test
  void sharesAreAddedSizedRenamedAndRemoved() throws Exception {
    SafetyPlan plan = made(PLAN, CapacityEdits.add(PLAN, id("share"), "overleg"));
    plan = made(plan, CapacityEdits.size(plan, id("share"), BigDecimal.TEN));
    plan = made(plan, CapacityEdits.rename(plan, id("share"), "afstemming"));

    assertThat(plan.capacityShares())
        .extracting(CapacityShare::name)
        .containsExactly("regulier", "afstemming");
    assertThat(plan.capacityShares().getLast().percent()).isEqualTo(BigDecimal.TEN);
    assertThat(made(plan, CapacityEdits.remove(plan, id("share")))).isEqualTo(PLAN);
    assertThat(CapacityEdits.percent(new BigDecimal("100"))).isEqualTo(new BigDecimal("100"));
    assertThatThrownBy(() -> CapacityEdits.percent(new BigDecimal("100.5")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void scenariosFixAttentionThemeByThemeInTheOrderOfThePlan() {
    SafetyPlan plan = made(PLAN, ScenarioEdits.add(PLAN, id("s"), "prioriteren"));
    plan = made(plan, ScenarioEdits.level(plan, id("s"), id("T4"), AttentionLevel.FULL));
    plan = made(plan, ScenarioEdits.level(plan, id("s"), id("T1"), AttentionLevel.ON_CALAMITY));
    plan = made(plan, ScenarioEdits.describe(plan, id("s"), "Er moet gekozen worden."));
    plan = made(plan, ScenarioEdits.ask(plan, id("s"), Money.ofEuros(50_000)));
    plan = made(plan, ScenarioEdits.rename(plan, id("s"), "kiezen"));

    Scenario scenario = plan.scenarios().getFirst();
    assertThat(scenario.name()).isEqualTo("kiezen");
    assertThat(scenario.text()).isEqualTo("Er moet gekozen worden.");
    assertThat(scenario.extraMoney()).isEqualTo(Money.ofEuros(50_000));
    assertThat(scenario.levels())
        .isEqualTo(
            List.of(
                new ThemeLevel(id("T1"), AttentionLevel.ON_CALAMITY),
                new ThemeLevel(id("T4"), AttentionLevel.FULL)));
    SafetyPlan open = made(plan, ScenarioEdits.level(plan, id("s"), id("T1"), null));
    assertThat(ScenarioEdits.of(open.scenarios().getFirst(), id("T1"))).isNull();
    assertThat(made(open, ScenarioEdits.remove(open, id("s")))).isEqualTo(PLAN);
  }
}
