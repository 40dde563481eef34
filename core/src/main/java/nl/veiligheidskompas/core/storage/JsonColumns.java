package nl.veiligheidskompas.core.storage;

import java.util.List;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Nested values of an entity as json columns. */
final class JsonColumns {

  private final PlanCodec codec;

  JsonColumns(PlanCodec codec) {
    this.codec = codec;
  }

  JSON of(Object value) {
    return JSON.valueOf(codec.write(value));
  }

  @Nullable JSON ofNullable(@Nullable Object value) {
    return value == null ? null : of(value);
  }

  <T> JSON ofList(List<T> values, Class<T> element) {
    return JSON.valueOf(codec.writeList(values, element));
  }

  <T> T read(JSON column, Class<T> type) {
    try {
      return codec.read(column.data(), type);
    } catch (UnreadableJsonException e) {
      throw unreadable(type, e);
    }
  }

  <T> @Nullable T readNullable(@Nullable JSON column, Class<T> type) {
    return column == null ? null : read(column, type);
  }

  <T> List<T> readList(JSON column, Class<T> element) {
    try {
      return codec.readList(column.data(), element);
    } catch (UnreadableJsonException e) {
      throw unreadable(element, e);
    }
  }

  private static GarbledStoreException unreadable(Class<?> type, UnreadableJsonException cause) {
    return new GarbledStoreException("a " + type.getSimpleName() + " cannot be read", cause);
  }
}
