package nl.veiligheidskompas.core.indicator;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.ExampleWithFigures;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final SafetyPlan PLAN = ExampleWithFigures.plan();
  private static final Map<UUID, Verdict> VERDICTS =
      Verdicts.of(PLAN.indicators(), PLAN.measurements(), PLAN.sources(), 2020);

  /** Whatever goals share an indicator, each indicator counts once and none is lost. */
  @Test
  void anIndicatorCountsOnceHoweverOftenItIsLinked() {
    List<UUID> ids = List.copyOf(VERDICTS.keySet());
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Set<UUID> all = new HashSet<>();
      List<Goal> goals = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<IndicatorLink> links = new ArrayList<>();
        for (int j = random.nextInt(6); j > 0; j--) {
          UUID indicator = ids.get(random.nextInt(ids.size()));
          all.add(indicator);
          links.add(IndicatorLink.of(indicator, false));
        }
        UUID parent = i == 0 ? null : id("G" + random.nextInt(i));
        goals.add(new Goal(id("G" + i), i, id("T1"), parent, "G" + i, "", links));
      }
      Standing standing = Standing.of(goals.getFirst(), new GoalTree(goals), VERDICTS);
      assertThat(standing.total()).as("seed %s", seed).isEqualTo(all.size());
      assertThat(standing.counts().values()).allMatch(count -> count > 0);
      assertThat(standing.reached()).isNull();
    }
  }

  @Test
  void weightsOfWhatIsReachedAreAddedUp() {
    Map<TargetWord, UUID> byWord = new HashMap<>();
    VERDICTS.forEach((id, verdict) -> byWord.putIfAbsent(verdict.target(), id));
    UUID achieved = byWord.get(TargetWord.ACHIEVED);
    UUID missed = byWord.get(TargetWord.NOT_ACHIEVED);
    assertThat(achieved).isNotNull();
    assertThat(missed).isNotNull();
    Goal goal =
        new Goal(
            id("G"),
            0,
            id("T1"),
            null,
            "G",
            "",
            List.of(
                new IndicatorLink(achieved, false, new BigDecimal("70")),
                new IndicatorLink(missed, false, new BigDecimal("30"))));

    Standing standing = Standing.of(goal, new GoalTree(List.of(goal)), VERDICTS);

    assertThat(standing.reached()).isEqualTo(new BigDecimal("70"));
    assertThat(standing.counts())
        .containsExactly(Map.entry(TargetWord.ACHIEVED, 1), Map.entry(TargetWord.NOT_ACHIEVED, 1));
  }
}
