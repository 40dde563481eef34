package nl.veiligheidskompas.core.plan.difference;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the records of the model, read from the records themselves: so no field can be
 * forgotten when the model grows.
 */
final class Fields {

  private Fields() {}

  /** The components of a record but its key, in their order. */
  static List<Field> of(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.getName().equals("id"))
        .map(Field::new)
        .toList();
  }

  /** One component of a record. */
  record Field(RecordComponent component) {

    String name() {
      return component.getName();
    }

    /** Its value in a record of the type that it comes from. */
    @Nullable Object in(Record owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a field of the model cannot be read: " + name(), e);
      }
    }

    /** Whether it is a text of blocks. */
    boolean isText() {
      return name().equals("blocks");
    }
  }
}
