package nl.veiligheidskompas.core.plan.difference;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * What changed from one state of a plan to another. Editions are no part of what is compared.
 *
 * @param parts the parts of the plan in which something changed, in their order
 */
public record PlanDifference(List<OfPart> parts) {

  public PlanDifference {
    parts = List.copyOf(parts);
  }

  /**
   * What changed in one part of the plan.
   *
   * @param entities at least one
   */
  public record OfPart(PlanPart part, List<EntityDifference> entities) {
    public OfPart {
      entities = List.copyOf(entities);
    }
  }

  /**
   * The difference in the words of one language; empty when the plans are equal but for their
   * editions.
   */
  public static PlanDifference between(SafetyPlan before, SafetyPlan after, Texts texts) {
    EntityComparison comparison = new EntityComparison(before, after, texts);
    List<OfPart> parts = new ArrayList<>();
    for (PlanPart part : PlanPart.values()) {
      List<EntityDifference> entities =
          part.kinds().stream().flatMap(kind -> comparison.of(kind).stream()).toList();
      if (!entities.isEmpty()) {
        parts.add(new OfPart(part, entities));
      }
    }
    return new PlanDifference(parts);
  }

  /** How many entities came, went or changed. */
  public int size() {
    return parts.stream().mapToInt(part -> part.entities().size()).sum();
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
