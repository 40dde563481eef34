package nl.veiligheidskompas.core.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What must hold between the entities of a plan, beyond the form that the schema describes. */
final class Coherence {

  private final SafetyPlan plan;
  private final Places places;

  Coherence(SafetyPlan plan, Places places) {
    this.plan = plan;
    this.places = places;
  }

  /** Throws the refusal of the first rule that is broken, in the plan or in one that it froze. */
  void check(EditionSeal seal) throws RefusedException {
    check();
    requireOnce("exchange.edition.name", plan.editions(), Edition::name);
    UUID id = plan.facts().id();
    for (int at = 0; at < plan.editions().size(); at++) {
      Edition edition = plan.editions().get(at);
      boolean ofThisPlan = edition.plan().facts().id().equals(id);
      requireNone("exchange.edition.other", ofThisPlan ? null : edition);
      new Coherence(edition.plan(), places.inEdition(at)).check();
    }
    requireNone("exchange.edition.seal", seal.firstBroken(plan.editions()));
  }

  private void check() throws RefusedException {
    List<Entity> all = plan.entities().toList();
    requireOnce("exchange.duplicate", all, Entity::id);
    requireNone("exchange.dangling", new Pointing(plan).first());
    requireOnce("exchange.code", plan.themes(), ThemeSheet::code);
    requireOnce("exchange.code", plan.goals(), Goal::code);
    requireOnce("exchange.code", plan.indicators(), Indicator::code);
    requireOnce("exchange.code", plan.costItems(), CostItem::code);
    requireOnce("exchange.line", plan.budgetLines(), BudgetLine::number);
    requireOnce("exchange.phasing", plan.themePhasings(), ThemePhasing::themeId);
    requireNone("exchange.period", phaseOutside());
    requireNone("exchange.cycle", circular(plan.chapters(), Chapter::parentId));
    requireNone("exchange.cycle", circular(plan.goals(), Goal::parentId));
  }

  private <E extends Entity> void requireOnce(
      String problem, List<E> entities, Function<E, Object> mark) throws RefusedException {
    Set<Object> seen = new HashSet<>();
    for (E entity : entities) {
      if (!seen.add(mark.apply(entity))) {
        requireNone(problem, entity);
      }
    }
  }

  private void requireNone(String problem, @Nullable Entity offender) throws RefusedException {
    if (offender != null) {
      throw new RefusedException(Problem.of(problem, places.of(offender.id())));
    }
  }

  private @Nullable Phase phaseOutside() {
    Period period = plan.facts().period();
    for (Phase phase : plan.phases()) {
      if (phase.startYear() < period.startYear() || phase.endYear() > period.endYear()) {
        return phase;
      }
    }
    return null;
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
