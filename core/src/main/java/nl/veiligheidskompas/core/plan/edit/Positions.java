package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/** Where entities stand in their list. */
final class Positions {

  private Positions() {}

  /** The position behind all of them. */
  static int last(List<? extends Entity> entities) {
    return entities.stream().mapToInt(Entity::position).max().orElse(-1) + 1;
  }

  /** The entity of that id, or null when it is gone. */
  static <E extends Entity> @Nullable E find(List<E> entities, UUID id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * The entities with one so many places further, or back when negative; stops at the ends.
   *
   * @param siblings in their order
   */
  static <E extends Entity> List<E> moved(List<E> siblings, E entity, int places) {
    List<E> order = new ArrayList<>(siblings);
    int at = order.indexOf(entity);
    order.remove(at);
    order.add(Math.clamp((long) at + places, 0, order.size()), entity);
    return order;
  }

  /**
   * A position for each entity, so that they stand in this order: the positions that they have, or
   * where these do not differ the numbers from 0.
   */
  static List<Integer> inOrder(List<? extends Entity> order) {
    List<Integer> own = order.stream().map(Entity::position).sorted().distinct().toList();
    return own.size() == order.size() ? own : IntStream.range(0, order.size()).boxed().toList();
  }
}
