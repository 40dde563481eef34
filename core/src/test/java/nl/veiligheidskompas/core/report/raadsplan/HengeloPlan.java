package nl.veiligheidskompas.core.report.raadsplan;

import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The example plan that comes with the program. */
public final class HengeloPlan {

  private static final SafetyPlan PLAN = read();

  private HengeloPlan() {}

  public static SafetyPlan load() {
    return PLAN;
  }

  private static SafetyPlan read() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020");
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }
}
