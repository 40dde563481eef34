package nl.veiligheidskompas.core.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of a plan while a step changes them. A file with figures can bring a hundred
 * thousand at once, so from the second change on they are found by their ids and not by walking
 * through all of them. A plan brings them back in order.
 */
final class DraftValues {

  private List<Measurement> values;
  private @Nullable Map<UUID, Measurement> byId;
  private int changes;

  DraftValues(List<Measurement> values) {
    this.values = values;
  }

  /** As {@link OneEntity#replaced} does for one. */
  void replace(@Nullable Measurement before, @Nullable Measurement after) {
    changes++;
    Map<UUID, Measurement> known = changes > 1 ? byId() : null;
    if (known == null) {
      values = OneEntity.replaced(values, before, after);
      return;
    }
    if (before != null && !known.remove(before.id(), before)) {
      throw new IllegalArgumentException("the plan does not hold what the change starts from");
    }
    if (after != null && known.putIfAbsent(after.id(), after) != null) {
      throw new IllegalArgumentException("the plan already holds an entity with this id");
    }
  }

  /** Null for a plan in which two have the same id, of which none may be lost. */
  private @Nullable Map<UUID, Measurement> byId() {
    if (byId == null) {
      Map<UUID, Measurement> known = new HashMap<>();
      values.forEach(one -> known.put(one.id(), one));
      byId = known.size() == values.size() ? known : null;
    }
    return byId;
  }

  List<Measurement> list() {
    return byId == null ? values : List.copyOf(byId.values());
  }
}
