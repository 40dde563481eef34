package nl.veiligheidskompas.core.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The bar for an edit: SQLite with a write-ahead log and full synchronisation, which loses nothing
 * that it committed either. Rows hold as many bytes as ours.
 */
final class SqliteBar implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement row;
  private final PreparedStatement line;
  private long lines;

  SqliteBar(Path folder) throws Exception {
    for (String end : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(folder.resolve("bar.sqlite" + end));
    }
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bar.sqlite"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = full");
      statement.execute("create table section (id text primary key, content text not null)");
      statement.execute("create table journal (number integer primary key, changes text not null)");
    }
    connection.setAutoCommit(false);
    row =
        connection.prepareStatement(
            "insert into section values (?, ?)"
                + " on conflict (id) do update set content = excluded.content");
    line = connection.prepareStatement("insert into journal values (?, ?)");
  }

  /** One row, in a transaction of its own. */
  void commit(String id, String content) throws SQLException {
    put(id, content);
    connection.commit();
  }

  /** One row and its line in a journal, in a transaction of their own. */
  void commit(String id, String content, String changes) throws SQLException {
    put(id, content);
    line.setLong(1, ++lines);
    line.setString(2, changes);
    line.executeUpdate();
    connection.commit();
  }

  private void put(String id, String content) throws SQLException {
    row.setString(1, id);
    row.setString(2, content);
    row.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    row.close();
    line.close();
    connection.close();
  }
}
