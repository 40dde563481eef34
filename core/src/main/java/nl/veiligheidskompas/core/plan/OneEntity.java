package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/** The rules of adding, replacing and removing one entity, the same for every kind. */
final class OneEntity {

  private OneEntity() {}

  /** A change is about one entity: at least one side, and the same id on both. */
  static void require(@Nullable Entity before, @Nullable Entity after) {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change has a before or an after");
    }
    if (before != null && after != null && !before.id().equals(after.id())) {
      throw new IllegalArgumentException("a change is about one entity");
    }
  }

  /** The list with that one entity added, replaced or removed. */
  static <E extends Entity> List<E> replaced(
      List<E> entities, @Nullable E before, @Nullable E after) {
    List<E> changed = new ArrayList<>(entities);
    if (before != null && !changed.remove(before)) {
      throw new IllegalArgumentException("the plan does not hold what the change starts from");
    }
    if (after != null) {
      UUID id = after.id();
      if (changed.stream().anyMatch(entity -> entity.id().equals(id))) {
        throw new IllegalArgumentException("the plan already holds an entity with this id");
      }
      changed.add(after);
    }
    return changed;
  }

  /** The other single entity, when the current one is what the change starts from. */
  static <E extends Entity> E replaced(E current, E before, E after) {
    if (!current.equals(before)) {
      throw new IllegalArgumentException("the plan does not hold what the change starts from");
    }
    return after;
  }
}
