package nl.veiligheidskompas.core.common;

import java.util.Comparator;
import java.util.UUID;

/**
 * A part of the plan that is created, changed and removed as one: the unit of a change and of a row
 * in the store. Lists of entities are always kept in the order of {@link #ORDER}, so that undoing a
 * removal puts the entity back exactly where it stood.
 */
public interface Entity {

  /** By position, then by id: a total order that does not depend on the history of the list. */
  Comparator<Entity> ORDER = Comparator.comparingInt(Entity::position).thenComparing(Entity::id);

  /** The key, unique in the whole plan. */
  UUID id();

  /** Place among the entities of the same list; gaps and equal numbers are allowed. */
  int position();
}
