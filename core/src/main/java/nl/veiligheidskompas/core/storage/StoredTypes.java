package nl.veiligheidskompas.core.storage;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Reads the types of the maps in an H2 file as words. H2 itself makes an object of each class that
 * the file names; this knows the few classes that a plan file has and refuses every other name.
 */
final class StoredTypes extends BasicDataType<String> {

  /** A key that is a number. */
  static final String NUMBER = "number";

  private static final String ROW = "row ";
  private static final String VERSIONED = "versioned ";
  private static final int MAX_CLASS_NAME = 100;

  /** How a table with that many columns describes its rows. */
  static String rows(int columns) {
    return VERSIONED + ROW + columns;
  }

  /** The number of columns in such a description; 0 when it describes no rows of a table. */
  static int columns(String description) {
    String start = VERSIONED + ROW;
    return description.startsWith(start)
        ? Integer.parseInt(description.substring(start.length()))
        : 0;
  }

  @Override
  public String read(ByteBuffer buffer) {
    String name = className(buffer);
    return switch (name) {
      case "org.h2.mvstore.tx.VersionedValueType$Factory" -> VERSIONED + read(buffer);
      case "org.h2.mvstore.db.RowDataType$Factory" -> row(buffer);
      case "org.h2.mvstore.type.LongDataType" -> NUMBER;
      case "org.h2.mvstore.type.ByteArrayDataType",
          "org.h2.mvstore.db.NullValueDataType",
          "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
          "org.h2.mvstore.db.LobStorageMap$BlobReference$Type" ->
          name;
      default -> throw new IllegalArgumentException("a type that no plan file has");
    };
  }

  @Override
  public void write(WriteBuffer buffer, String type) {
    throw new UnsupportedOperationException("a look changes nothing");
  }

  @Override
  public int getMemory(String type) {
    return 2 * type.length();
  }

  @Override
  public String[] createStorage(int size) {
    return new String[size];
  }

  private static String className(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    if (length < 0 || length > MAX_CLASS_NAME) {
      throw new IllegalArgumentException("a type that no plan file has");
    }
    return DataUtils.readString(buffer, length);
  }

  private static String row(ByteBuffer buffer) {
    int columns = DataUtils.readVarInt(buffer);
    skipNumbers(buffer);
    skipNumbers(buffer);
    buffer.get();
    return ROW + columns;
  }

  /** Of the sort orders and the indexed columns only the end matters. */
  private static void skipNumbers(ByteBuffer buffer) {
    int count = DataUtils.readVarInt(buffer) - 1;
    for (int i = 0; i < count; i++) {
      DataUtils.readVarInt(buffer);
    }
  }
}
