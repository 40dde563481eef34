package nl.veiligheidskompas.core.plan.replace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
      int number = 0;
      for (String line : passage.lines()) {
        for (MatchResult one : query.in(line)) {
          found.add(new Occurrence(passage, number, line, one.start(), one.end()));
          number++;
        }
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
    return replace(plan, query, words, themeId, List.of());
  }

  /**
   * As {@link #replace(SafetyPlan, TextQuery, String, UUID)}, but not everywhere.
   *
   * @param kept places that were found and stay as they are. Where the text around them became
   *     otherwise since, all of that piece stays
   */
  public static @Nullable ChangeSet replace(
      SafetyPlan plan,
      TextQuery query,
      String words,
      @Nullable UUID themeId,
      Collection<Occurrence> kept) {
    if (query.words().isEmpty()) {
      return null;
    }
    Pattern old = query.pattern();
    List<Change> changes = new ArrayList<>();
    SafetyPlan grown = plan;
    for (Passage passage : passages(plan, themeId)) {
      boolean holds = passage.lines().stream().anyMatch(line -> old.matcher(line).find());
      List<Occurrence> here = kept.stream().filter(one -> passage.isSame(one.passage())).toList();
      holds &= here.stream().allMatch(one -> one.passage().lines().equals(passage.lines()));
      Set<Integer> numbers = here.stream().map(Occurrence::number).collect(Collectors.toSet());
      NewWords instead = new NewWords(query, words, numbers);
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
