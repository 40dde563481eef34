package nl.veiligheidskompas.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;

/**
 * The maps in which H2 keeps its tables, read without the database and so without anything in them
 * being executed. What is garbled ends in an unchecked exception.
 */
final class BareMaps {

  private static final String OBJECTS = "table.0";
  private static final String PREPARED = "openTransactions";

  private final MVStore store;
  private final Map<String, String> types;

  BareMaps(MVStore store) {
    this.store = store;
    types =
        store.openMap(
            "_",
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(new StoredTypes()));
  }

  /** Whether it is a file of H2's database, and not of some other program on its maps. */
  static boolean isDatabase(MVStore store) {
    return store.hasMap(OBJECTS);
  }

  /** All objects of the database, in the order in which H2 would execute them. */
  Catalogue catalogue() {
    List<String> lines = new ArrayList<>();
    Cursor<Long, VersionedValue<SearchRow>> objects = rows(OBJECTS).cursor(null);
    while (objects.hasNext()) {
      objects.next();
      SearchRow row = objects.getValue().getCommittedValue();
      if (row == null || !objects.getValue().isCommitted()) {
        // it would come or go while H2 opens the file
        lines.add("an object that is not committed");
      } else {
        int id = row.getValue(0).getInt();
        lines.add(Catalogue.line(id, row.getValue(2).getInt(), row.getValue(3).getString()));
      }
    }
    if (store.hasMap(PREPARED) && store.hasData(PREPARED)) {
      // H2 would make Java objects of what stands there
      lines.add("a prepared transaction");
    }
    return new Catalogue(lines);
  }

  /** The committed rows of the table with that object number; empty when there is none. */
  List<SearchRow> table(int id) {
    String name = "table." + id;
    if (!store.hasMap(name)) {
      return List.of();
    }
    List<SearchRow> committed = new ArrayList<>();
    Cursor<Long, VersionedValue<SearchRow>> rows = rows(name).cursor(null);
    while (rows.hasNext()) {
      rows.next();
      SearchRow row = rows.getValue().getCommittedValue();
      if (row != null) {
        committed.add(row);
      }
    }
    return committed;
  }

  /** Read by the very types by which H2 will read them. */
  private MVMap<Long, VersionedValue<SearchRow>> rows(String map) {
    String id = store.getMetaMap().get(DataUtils.META_NAME + map);
    Map<String, String> definition =
        DataUtils.parseMap(store.getMetaMap().get(DataUtils.META_MAP + id));
    int columns = StoredTypes.columns(types.getOrDefault(definition.get("val"), ""));
    if (columns == 0 || !StoredTypes.NUMBER.equals(types.get(definition.get("key")))) {
      throw new IllegalArgumentException("a map of rows has other types");
    }
    return store.openMap(
        map,
        new MVMap.Builder<Long, VersionedValue<SearchRow>>()
            .keyType(LongDataType.INSTANCE)
            .valueType(new VersionedValueType<>(row(columns))));
  }

  private static RowDataType row(int columns) {
    CompareMode mode = CompareMode.getInstance(null, 0);
    return RowFactory.getDefaultRowFactory()
        .createRowFactory(null, mode, null, new int[columns], null, null, columns, false)
        .getRowDataType();
  }
}
