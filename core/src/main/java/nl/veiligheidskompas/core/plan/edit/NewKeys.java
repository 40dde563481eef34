package nl.veiligheidskompas.core.plan.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** New keys for old ones: the same old key always gets the same new one. */
final class NewKeys {

  private final Map<UUID, UUID> given = new HashMap<>();
  private final Supplier<UUID> ids;

  NewKeys(Supplier<UUID> ids) {
    this.ids = ids;
  }

  UUID of(UUID old) {
    return given.computeIfAbsent(old, key -> ids.get());
  }

  /** The new key of what may be absent. */
  @Nullable UUID ofNullable(@Nullable UUID old) {
    return old == null ? null : of(old);
  }

  List<UUID> of(List<UUID> old) {
    return old.stream().map(this::of).toList();
  }
}
