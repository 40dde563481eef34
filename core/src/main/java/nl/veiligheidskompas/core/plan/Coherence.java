package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the entities of a plan, beyond the form of each. A document is read and a
 * step is made by the same rules, so that what is kept can always be written and read back.
 */
public final class Coherence {

  private final SafetyPlan plan;
  private final List<Flaw> flaws = new ArrayList<>();

  /** What a plan can break; the order in which it is looked at. */
  public enum Rule {
    /** An id belongs to one entity. */
    IDENTITY,
    /** An id points at something that is there, of the right kind. */
    REFERENCE,
    /** A code belongs to one theme, goal, indicator or cost item. */
    CODE,
    /** A number belongs to one line of the budget. */
    LINE_NUMBER,
    /** A theme is planned once. */
    PHASED_ONCE,
    /** A phase lies within the plan period. */
    PHASE_YEARS,
    /** Nothing is a part of itself. */
    CYCLE,
    /** A name belongs to one edition. */
    EDITION_NAME,
    /** An edition is of the plan that holds it. */
    EDITION_PLAN
  }

  /**
   * A rule that does not hold.
   *
   * @param entity where it does not; of two that share a mark the later one
   */
  public record Flaw(Rule rule, Entity entity) {}

  private Coherence(SafetyPlan plan) {
    this.plan = plan;
  }

  /**
   * All that is wrong in a plan, in the order of the rules; the plans that it froze are not looked
   * into.
   */
  public static List<Flaw> flaws(SafetyPlan plan) {
    Coherence coherence = new Coherence(plan);
    coherence.look();
    return List.copyOf(coherence.flaws);
  }

  /**
   * Lets a step through that breaks nothing. What was broken before may stay so, because mending it
   * takes steps too; but no rule may be broken more often than it was.
   *
   * @throws RefusedException with {@code edit.<rule>}
   */
  public static void require(SafetyPlan before, SafetyPlan after) throws RefusedException {
    List<Flaw> broken = flaws(after);
    if (broken.isEmpty()) {
      return;
    }
    List<Flaw> known = flaws(before);
    for (Flaw flaw : broken) {
      if (times(flaw.rule(), broken) > times(flaw.rule(), known)) {
        throw new RefusedException(Problem.of("edit." + flaw.rule().name()));
      }
    }
  }

  private static long times(Rule rule, List<Flaw> flaws) {
    return flaws.stream().filter(flaw -> flaw.rule() == rule).count();
  }

  private void look() {
    once(Rule.IDENTITY, plan.entities().toList(), Entity::id);
    note(Rule.REFERENCE, new Pointing(plan).first());
    once(Rule.CODE, plan.themes(), ThemeSheet::code);
    once(Rule.CODE, plan.goals(), Goal::code);
    once(Rule.CODE, plan.indicators(), Indicator::code);
    once(Rule.CODE, plan.costItems(), CostItem::code);
    once(Rule.LINE_NUMBER, plan.budgetLines(), BudgetLine::number);
    once(Rule.PHASED_ONCE, plan.themePhasings(), ThemePhasing::themeId);
    phases();
    note(Rule.CYCLE, circular(plan.chapters(), Chapter::parentId));
    note(Rule.CYCLE, circular(plan.goals(), Goal::parentId));
    once(Rule.EDITION_NAME, plan.editions(), Edition::name);
    editions();
  }

  private void note(Rule rule, @Nullable Entity offender) {
    if (offender != null) {
      flaws.add(new Flaw(rule, offender));
    }
  }

  private <E extends Entity> void once(Rule rule, List<E> entities, Function<E, Object> mark) {
    Set<Object> seen = new HashSet<>();
    for (E entity : entities) {
      if (!seen.add(mark.apply(entity))) {
        note(rule, entity);
      }
    }
  }

  private void phases() {
    Period period = plan.facts().period();
    for (Phase phase : plan.phases()) {
      if (phase.startYear() < period.startYear() || phase.endYear() > period.endYear()) {
        note(Rule.PHASE_YEARS, phase);
      }
    }
  }

  private void editions() {
    UUID id = plan.facts().id();
    for (Edition edition : plan.editions()) {
      if (!edition.plan().facts().id().equals(id)) {
        note(Rule.EDITION_PLAN, edition);
      }
    }
  }

  /** The first entity that is, by way of others, a part of itself. */
  private static <E extends Entity> @Nullable E circular(
      List<E> entities, Function<E, @Nullable UUID> parent) {
    Map<UUID, E> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    Set<UUID> rooted = new HashSet<>();
    for (E start : entities) {
      Set<UUID> way = new HashSet<>();
      E at = start;
      while (at != null && !rooted.contains(at.id())) {
        if (!way.add(at.id())) {
          return at;
        }
        UUID above = parent.apply(at);
        at = above == null ? null : byId.get(above);
      }
      rooted.addAll(way);
    }
    return null;
  }
}
