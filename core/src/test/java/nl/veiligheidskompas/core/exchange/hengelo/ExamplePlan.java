package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** The example as it comes with the program, with what the tests ask about it. */
final class ExamplePlan {

  private final SafetyPlan plan;

  ExamplePlan() {
    try {
      plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
    } catch (RefusedException e) {
      throw new AssertionError(e.problem().toString(), e);
    }
  }

  SafetyPlan plan() {
    return plan;
  }

  ThemeSheet theme(String code) {
    return plan.themes().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
  }

  String code(UUID theme) {
    return plan.themes().stream()
        .filter(t -> t.id().equals(theme))
        .findFirst()
        .orElseThrow()
        .code();
  }

  List<Section> sections(ThemeSheet theme) {
    return plan.sections().stream().filter(s -> s.themeId().equals(theme.id())).toList();
  }

  List<Indicator> indicators(ThemeSheet theme) {
    return plan.indicators().stream().filter(i -> i.themeId().equals(theme.id())).toList();
  }
}
