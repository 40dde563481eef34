package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.References;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * The changes that make one state of a plan into another. First comes what is new, then what is
 * different, then goes what is too much; so nothing ever points at what is not there, also not
 * between two changes, which the foreign keys of a store would refuse.
 */
final class Restoration {

  private final List<Change> added = new ArrayList<>();
  private final List<Change> replaced = new ArrayList<>();
  private final List<Change> removed = new ArrayList<>();

  private Restoration() {}

  /** The changes from one state to the other, editions left aside; empty when they are equal. */
  static List<Change> changes(SafetyPlan from, SafetyPlan to) {
    Restoration restoration = new Restoration();
    if (!from.facts().equals(to.facts())) {
      restoration.replaced.add(new Change.OfFacts(from.facts(), to.facts()));
    }
    EntityList.ALL.forEach(list -> restoration.compare(list, from, to));
    List<Change> changes = new ArrayList<>(restoration.added);
    changes.addAll(restoration.replaced);
    changes.addAll(restoration.removed.reversed());
    return changes;
  }

  private <E extends Entity> void compare(EntityList<E> list, SafetyPlan from, SafetyPlan to) {
    Map<UUID, E> present = byId(list.in().apply(from));
    Map<UUID, E> wanted = byId(list.in().apply(to));
    for (E entity : aboveFirst(list.in().apply(to))) {
      E before = present.get(entity.id());
      if (before == null) {
        added.add(list.change().apply(null, entity));
      } else if (!before.equals(entity)) {
        replaced.add(list.change().apply(before, entity));
      }
    }
    for (E entity : aboveFirst(list.in().apply(from))) {
      if (!wanted.containsKey(entity.id())) {
        removed.add(list.change().apply(entity, null));
      }
    }
  }

  private static <E extends Entity> Map<UUID, E> byId(List<E> entities) {
    Map<UUID, E> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }

  /** Chapters and goals in such an order that none stands before the one that it is a part of. */
  private static <E extends Entity> List<E> aboveFirst(List<E> entities) {
    List<E> placed = new ArrayList<>();
    Set<UUID> waiting = new HashSet<>(byId(entities).keySet());
    while (placed.size() < entities.size()) {
      int before = placed.size();
      for (E entity : entities) {
        boolean stands = waiting.contains(entity.id());
        if (stands && References.of(entity).stream().noneMatch(waiting::contains)) {
          placed.add(entity);
          waiting.remove(entity.id());
        }
      }
      if (placed.size() == before) {
        throw new IllegalArgumentException("entities are each other's parents");
      }
    }
    return placed;
  }
}
