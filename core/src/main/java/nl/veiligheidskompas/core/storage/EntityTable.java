package nl.veiligheidskompas.core.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligheidskompas.core.common.Entity;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The table of one kind of entity: a row per entity, found by its id. */
final class EntityTable<E extends Entity, R extends TableRecord<R>> {

  private static final int BATCH = 500;

  private final DSLContext db;
  private final TableField<R, UUID> id;
  private final Function<E, R> toRow;
  private final Function<R, E> toEntity;

  EntityTable(
      DSLContext db, TableField<R, UUID> id, Function<E, R> toRow, Function<R, E> toEntity) {
    this.db = db;
    this.id = id;
    this.toRow = toRow;
    this.toEntity = toEntity;
  }

  /** All entities, in no particular order; throws GarbledStoreException when a row is no entity. */
  List<E> all() {
    return db.selectFrom(requireNonNull(id.getTable())).fetch(toEntity::apply);
  }

  /** Adds the entities of a new plan; what they point at is there or stands before them. */
  void addAll(List<E> entities) {
    for (int from = 0; from < entities.size(); from += BATCH) {
      List<E> part = entities.subList(from, Math.min(from + BATCH, entities.size()));
      db.batchInsert(part.stream().map(toRow).toList()).execute();
    }
  }

  /**
   * Adds, replaces or removes one entity.
   *
   * @throws GarbledStoreException when not exactly one row was changed
   */
  void change(@Nullable E before, @Nullable E after) {
    int rows = after == null ? remove(requireNonNull(before)) : put(after, before == null);
    if (rows != 1) {
      throw new GarbledStoreException("a change of one entity changed " + rows + " rows");
    }
  }

  private int put(E entity, boolean added) {
    R row = toRow.apply(entity);
    if (added) {
      return db.insertInto(row.getTable()).set(row).execute();
    }
    row.touched(id, false);
    return db.update(row.getTable()).set(row).where(id.eq(entity.id())).execute();
  }

  private int remove(E entity) {
    return db.deleteFrom(requireNonNull(id.getTable())).where(id.eq(entity.id())).execute();
  }
}
