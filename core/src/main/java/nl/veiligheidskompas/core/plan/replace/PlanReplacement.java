package nl.veiligheidskompas.core.plan.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a plan and puts others in their place. The texts are those that are printed: theme
 * sheets with their goals, indicators, partners and costs, chapters, budget lines and scenarios.
 */
public final class PlanReplacement {

  private static final String STEP = "text.replace";

  private PlanReplacement() {}

  /**
   * Where the words stand, in the order of the plan.
   *
   * @param themeId the theme to look in, or null for the whole plan
   */
  public static List<Occurrence> find(SafetyPlan plan, TextQuery query, @Nullable UUID themeId) {
    List<Occurrence> found = new ArrayList<>();
    for (Passage passage : passages(plan, themeId)) {
      for (String line : passage.lines()) {
        query
            .in(line)
            .forEach(one -> found.add(new Occurrence(passage, line, one.start(), one.end())));
      }
    }
    return found;
  }

  /**
   * Puts other words in their place everywhere, as one step; null when that changes nothing.
   *
   * @param words what comes instead; empty takes the old words away
   * @param themeId the theme to change, or null for the whole plan
   */
  public static @Nullable ChangeSet replace(
      SafetyPlan plan, TextQuery query, String words, @Nullable UUID themeId) {
    if (query.words().isEmpty()) {
      return null;
    }
    NewWords instead = new NewWords(query, words);
    Pattern old = query.pattern();
    List<Change> changes = new ArrayList<>();
    SafetyPlan grown = plan;
    for (Passage passage : passages(plan, themeId)) {
      boolean holds = passage.lines().stream().anyMatch(line -> old.matcher(line).find());
      ChangeSet step = holds ? passage.rewriting().in(grown, instead) : null;
      if (step != null) {
        grown = step.applyTo(grown);
        changes.addAll(step.changes());
      }
    }
    return changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of(STEP, query.words(), words), changes);
  }

  private static List<Passage> passages(SafetyPlan plan, @Nullable UUID themeId) {
    return themeId == null ? PlanText.of(plan) : PlanText.of(plan, themeId);
  }
}
