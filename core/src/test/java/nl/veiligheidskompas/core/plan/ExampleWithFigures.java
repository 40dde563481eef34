package nl.veiligheidskompas.core.plan;

import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;

/** The example with invented figures of four years. */
public final class ExampleWithFigures {

  private ExampleWithFigures() {}

  public static SafetyPlan plan() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020-fictief");
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }
}
