package nl.veiligheidskompas.core.plan.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.difference.EntityDifference.Sort;

/** Compares the entities of two plans, one kind after another. */
final class EntityComparison {

  private final Texts texts;
  private final Map<UUID, Entity> before;
  private final Map<UUID, Entity> after;
  private final Titles titlesBefore;
  private final Titles titlesAfter;
  private final FieldComparison fields;

  EntityComparison(SafetyPlan before, SafetyPlan after, Texts texts) {
    this.texts = texts;
    this.before = byId(before);
    this.after = byId(after);
    titlesBefore = new Titles(this.before, texts);
    titlesAfter = new Titles(this.after, texts);
    fields =
        new FieldComparison(
            new PlainValues(titlesBefore, texts), new PlainValues(titlesAfter, texts), texts);
  }

  /** What came, went or changed of that kind, in the order of the entities. */
  List<EntityDifference> of(Class<? extends Entity> kind) {
    Stream<Entity> gone = before.values().stream().filter(e -> !after.containsKey(e.id()));
    List<Entity> all =
        Stream.concat(after.values().stream(), gone)
            .filter(kind::isInstance)
            .sorted(Entity.ORDER)
            .toList();
    List<EntityDifference> differences = new ArrayList<>();
    for (Entity entity : all) {
      Entity old = before.get(entity.id());
      Entity now = after.get(entity.id());
      if (old == null || now == null) {
        differences.add(alone(entity, now == null));
      } else if (!old.equals(now)) {
        differences.add(changed(old, now));
      }
    }
    return differences;
  }

  private EntityDifference alone(Entity entity, boolean gone) {
    return new EntityDifference(
        entity.id(),
        kind(entity),
        (gone ? titlesBefore : titlesAfter).of(entity),
        gone ? Sort.REMOVED : Sort.ADDED,
        fields.text(entity, gone));
  }

  private EntityDifference changed(Entity old, Entity now) {
    return new EntityDifference(
        now.id(), kind(now), titlesAfter.of(now), Sort.CHANGED, fields.of(old, now));
  }

  private String kind(Entity entity) {
    return texts.say("difference.kind." + entity.getClass().getSimpleName());
  }

  private static Map<UUID, Entity> byId(SafetyPlan plan) {
    Map<UUID, Entity> byId = new HashMap<>();
    plan.withoutEditions().entities().forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }
}
