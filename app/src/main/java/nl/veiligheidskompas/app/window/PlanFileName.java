package nl.veiligheidskompas.app.window;

import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** What a file with a plan is called, unless the user calls it otherwise. */
final class PlanFileName {

  private static final int LONGEST = 80;

  private PlanFileName() {}

  /** Municipality and years, without characters that a file system refuses; no extension. */
  static String of(SafetyPlan plan, Texts texts) {
    PlanFacts facts = plan.facts();
    String town = facts.municipality().name();
    String name =
        texts.say(
            "window.file.name",
            town.isBlank() ? texts.say("window.file.plan") : town,
            facts.period().startYear(),
            facts.period().endYear());
    String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
    return safe.length() > LONGEST ? safe.substring(0, LONGEST).strip() : safe;
  }
}
