package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.ValueEdits.ValueFacts;
import org.junit.jupiter.api.Test;

/** On the reference plan, of which two values name an area that the plan does not. */
class AreaEditsTest {

  private final SafetyPlan plan = example();

  private static SafetyPlan example() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020");
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void anAreaOfAValueIsADistrictUntilThePlanSaysOtherwise() {
    assertThat(Areas.names(plan, AreaKind.DISTRICT)).containsExactly("buitengebied", "Hasseler Es");
    SafetyPlan more = made(plan, AreaEdits.add(plan, "Hasseler Es", AreaKind.REFERENCE));
    assertThat(Areas.of(more))
        .extracting(Area::name)
        .containsExactly("buitengebied", "Hasseler Es", "Hasseler Es 2");
  }

  @Test
  void valuesGoAlongWithAnotherName() {
    Area renamed = new Area("Hasseler Es en Medaillon", AreaKind.DISTRICT, "WK016403");
    SafetyPlan after = made(plan, AreaEdits.change(plan, "Hasseler Es", renamed));

    assertThat(after.facts().areas()).contains(renamed);
    assertThat(after.measurements())
        .extracting(Measurement::area)
        .containsExactly("buitengebied", "Hasseler Es en Medaillon");
    assertThat(
            AreaEdits.change(
                plan, "Hasseler Es", new Area("buitengebied", AreaKind.DISTRICT, null)))
        .isNull();
    assertThatThrownBy(() -> AreaEdits.requireFree(plan, "Hasseler Es", "buitengebied"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anAreaWithValuesStays() {
    SafetyPlan named = made(plan, AreaEdits.add(plan, "Noord", AreaKind.DISTRICT));
    assertThat(AreaEdits.remove(named, "Hasseler Es")).isNull();
    assertThatThrownBy(() -> AreaEdits.requireUnused(named, "Hasseler Es"))
        .isInstanceOf(RefusedException.class);
    SafetyPlan without = made(named, AreaEdits.remove(named, "Noord"));
    assertThat(Areas.of(without)).extracting(Area::name).doesNotContain("Noord");
  }

  @Test
  void aValueCarriesItsMarginsItsPlaceAndItsDay() {
    UUID id = plan.measurements().getFirst().id();
    SafetyPlan after =
        made(
            plan,
            ValueEdits.change(
                plan,
                id,
                facts ->
                    facts
                        .withMargin(new BigDecimal("30.50"), new BigDecimal(34))
                        .withSample(120)
                        .withOrigin("tabel 14, p. 7")
                        .withDate(new PartialDate(2012, 3, null))));
    Measurement one = after.measurements().getFirst();
    assertThat(ValueFacts.of(one))
        .isEqualTo(
            new ValueFacts(
                new BigDecimal("30.5"),
                new BigDecimal(34),
                120,
                false,
                "hoogste",
                "tabel 14, p. 7",
                new PartialDate(2012, 3, null)));
    assertThat(ValueEdits.change(after, id, facts -> facts)).isNull();
    assertThatThrownBy(
            () -> ValueEdits.requireOrder(new BigDecimal(33), one.value(), new BigDecimal(34)))
        .isInstanceOf(RefusedException.class);
  }
}
