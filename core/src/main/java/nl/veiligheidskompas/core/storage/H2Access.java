package nl.veiligheidskompas.core.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** How H2 is asked to open a file: always embedded, by this program alone. */
final class H2Access {

  private static final String USER = "PLAN";

  /** Decides how a new file is made, and is repeated at each opening. */
  private static final String ALWAYS =
      ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          // no file beside the plan, no thread that outlives the store
          + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
          // statistics would be written into the catalogue, which is compared word by word
          + ";ANALYZE_AUTO=0"
          // as many statements as the store has, so that none is parsed twice
          + ";QUERY_CACHE_SIZE=128";

  private final String scheme;

  /**
   * Over one of the ways that H2 knows to a file.
   *
   * @param scheme its name and a colon
   */
  H2Access(String scheme) {
    this.scheme = scheme;
  }

  /** The one that the program uses: a thread interrupt does not close the file. */
  static H2Access uninterrupted() {
    return new H2Access(UninterruptedFiles.prefix());
  }

  /** The name under which H2 reaches the file. */
  String name(Path file) {
    return scheme + file;
  }

  /** Makes the file when it is not there. */
  DataSource making(Path file) {
    return source(file, ";WRITE_DELAY=0");
  }

  /** For editing a file that is there. */
  Connection writing(Path file) throws SQLException {
    return source(file, ";WRITE_DELAY=0;IFEXISTS=TRUE").getConnection();
  }

  /** For looking at a file without changing a byte of it. */
  Connection reading(Path file) throws SQLException {
    return source(file, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE").getConnection();
  }

  /** H2 writes at the commit, but calls for the disk only when it is asked to. */
  static void force(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }

  private DataSource source(Path file, String mode) {
    String name = name(file);
    String base = name.substring(0, name.length() - FilePlace.EXTENSION.length());
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + base + ALWAYS + mode);
    source.setUser(USER);
    source.setPassword("");
    return source;
  }
}
