package nl.veiligheidskompas.core.plan.replace;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text of a plan that is looked through and rewritten as a whole.
 *
 * @param kind what it is
 * @param entityId the entity that holds it
 * @param name by which a reader knows it
 * @param lines its text, as far as it is printed
 * @param rewriting makes the step by which other words take their place
 */
public record Passage(
    Kind kind, UUID entityId, String name, List<String> lines, Rewriting rewriting) {

  public Passage {
    lines = List.copyOf(lines);
  }

  /** Whether another one is of the same entity, whatever it says. */
  boolean isSame(Passage other) {
    return kind == other.kind && entityId.equals(other.entityId);
  }

  /** What a piece of text is. */
  public enum Kind {
    THEME,
    QUESTION,
    GOAL,
    INDICATOR,
    PARTNER,
    COST,
    CHAPTER,
    BUDGET_LINE,
    SCENARIO
  }

  /** How a piece is rewritten in a plan; null when nothing changes or the entity is gone. */
  @FunctionalInterface
  interface Rewriting {
    @Nullable ChangeSet in(SafetyPlan plan, NewWords words);
  }
}
