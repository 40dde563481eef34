package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Standing;
import nl.veiligheidskompas.core.indicator.TargetWord;
import org.jspecify.annotations.Nullable;

/** What a row of the tree of goals says. */
sealed interface GoalRow {

  /** What stays the same when the row says something else; no two rows have the same. */
  String key();

  /** The whole plan, above everything. */
  record Whole(Standing standing) implements GoalRow {
    @Override
    public String key() {
      return "plan";
    }
  }

  /** A theme; each of its indicators counts once, whatever goals it measures. */
  record OfTheme(UUID id, int number, String title, Standing standing) implements GoalRow {
    @Override
    public String key() {
      return "theme " + id;
    }
  }

  /** A goal or sub-goal. */
  record OfGoal(Goal goal, Standing standing) implements GoalRow {
    @Override
    public String key() {
      return "goal " + goal.id();
    }
  }

  /**
   * An indicator where it measures a goal, or where it measures none.
   *
   * @param goal the goal that it stands under, or null when it measures none
   * @param weight how heavily it weighs there, or null
   * @param next the year of its next measurement, or null when that is not known
   */
  record OfIndicator(
      Indicator indicator,
      @Nullable UUID goal,
      @Nullable BigDecimal weight,
      @Nullable Integer next,
      TargetWord word)
      implements GoalRow {
    @Override
    public String key() {
      return "indicator " + goal + " " + indicator.id();
    }
  }

  /** The indicators of a theme that measure no goal. */
  record Loose(UUID theme, int count) implements GoalRow {
    @Override
    public String key() {
      return "loose " + theme;
    }
  }
}
