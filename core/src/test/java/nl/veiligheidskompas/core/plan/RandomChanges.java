package nl.veiligheidskompas.core.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Random steps over every kind of change: entities are added, replaced and removed, what is pointed
 * at before and after what points at it. The same seed gives the same steps.
 */
public final class RandomChanges {

  private static final int MOST_REMOVED = 12;

  private final Random random;
  private final RandomValues values;
  private final RandomEditions editions;
  private final Set<Class<? extends Change>> drawn = new HashSet<>();

  public RandomChanges(long seed) {
    random = new Random(seed);
    values = new RandomValues(random);
    editions = new RandomEditions(random, values::id);
  }

  /** A plan with nothing but facts. */
  public SafetyPlan start() {
    return NewPlan.empty(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), values::id);
  }

  /** A step that fits the plan, of one to four changes and what they take along. */
  public ChangeSet next(SafetyPlan plan) {
    List<Change> changes = new ArrayList<>();
    SafetyPlan changed = plan;
    int wanted = 1 + random.nextInt(4);
    while (changes.size() < wanted) {
      List<Change> more = changes(kind(), changed);
      if (!more.isEmpty()) {
        changed = new ChangeSet(StepName.of("random"), more).applyTo(changed);
        changes.addAll(more);
      }
    }
    changes.forEach(change -> drawn.add(change.getClass()));
    return new ChangeSet(StepName.of("random", "T1 'é'", ""), changes);
  }

  /** The kinds of changes that were drawn until now. */
  public Set<Class<? extends Change>> drawn() {
    return Set.copyOf(drawn);
  }

  /** Every kind of change that there is. */
  public static Set<Class<?>> kinds() {
    return Set.of(Change.class.getPermittedSubclasses());
  }

  private Class<? extends Change> kind() {
    Class<?>[] kinds = Change.class.getPermittedSubclasses();
    return kinds[random.nextInt(kinds.length)].asSubclass(Change.class);
  }

  private List<Change> changes(Class<? extends Change> kind, SafetyPlan plan) {
    Class<? extends Entity> type = entityOf(kind);
    List<Entity> present = plan.entities().filter(type::isInstance).toList();
    boolean facts = kind == Change.OfFacts.class;
    int action = random.nextInt(10);
    if (kind == Change.OfEdition.class) {
      return List.of(editions.change(plan));
    }
    try {
      if (!facts && (present.isEmpty() || action < 5)) {
        return List.of(change(kind, null, values.entity(type, values.id(), plan)));
      }
      Entity before = present.get(random.nextInt(present.size()));
      return facts || action < 8 ? replacement(kind, before, plan) : removal(before, plan);
    } catch (NoSuchElementException e) {
      // nothing there yet that it could point at: another kind comes first
      return List.of();
    }
  }

  private List<Change> replacement(Class<? extends Change> kind, Entity before, SafetyPlan plan) {
    Entity after = values.entity(before.getClass(), before.id(), plan);
    return List.of(change(kind, before, after));
  }

  /** Removes the entity after everything that points at it; nothing when that would be too much. */
  private List<Change> removal(Entity entity, SafetyPlan plan) {
    List<Change> changes = removal(entity, plan, new HashSet<>(Set.of(entity.id())));
    return changes.size() > MOST_REMOVED ? List.of() : changes;
  }

  private List<Change> removal(Entity entity, SafetyPlan plan, Set<UUID> gone) {
    List<Change> changes = new ArrayList<>();
    for (Entity other : plan.entities().toList()) {
      if (References.of(other).contains(entity.id()) && gone.add(other.id())) {
        changes.addAll(removal(other, plan, gone));
      }
    }
    changes.add(change(kindOf(entity), entity, null));
    return changes;
  }

  private static Class<? extends Change> kindOf(Entity entity) {
    for (Class<?> kind : Change.class.getPermittedSubclasses()) {
      if (entityOf(kind.asSubclass(Change.class)) == entity.getClass()) {
        return kind.asSubclass(Change.class);
      }
    }
    throw new IllegalStateException("no kind of change for " + entity.getClass());
  }

  private static Class<? extends Entity> entityOf(Class<? extends Change> kind) {
    return kind.getRecordComponents()[0].getType().asSubclass(Entity.class);
  }

  private static Change change(
      Class<? extends Change> kind, @Nullable Entity before, @Nullable Entity after) {
    Class<?> type = entityOf(kind);
    try {
      return kind.getDeclaredConstructor(type, type).newInstance(before, after);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(kind.getName(), e);
    }
  }
}
