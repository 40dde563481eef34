package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A folder with plan files in which tests work. */
final class PlanFilesFixture {

  static final PlanCodec CODEC = new PlanCodec();
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T08:30:00.123456789Z"), ZoneOffset.UTC);

  final PlanFiles files;
  final Path folder;
  final Path file;

  PlanFilesFixture(Path folder) {
    this(folder, new PlanFiles(CODEC));
  }

  PlanFilesFixture(Path folder, PlanFiles files) {
    this.folder = folder;
    this.files = files;
    file = folder.resolve("plan.mv.db");
  }

  /** Makes a plan file and edits it so many times; answers the plan in it. */
  SafetyPlan made(long seed, int edits) throws RefusedException, StoreException {
    RandomChanges changes = new RandomChanges(seed);
    files.create(file, changes.start(), false);
    try (H2PlanStore store = open()) {
      return edited(new PlanSession(store, CLOCK), changes, edits);
    }
  }

  static SafetyPlan edited(PlanSession session, RandomChanges changes, int edits)
      throws RefusedException, StoreException {
    for (int i = 0; i < edits; i++) {
      session.edit(changes.next(session.plan()));
    }
    return session.plan();
  }

  H2PlanStore open() throws RefusedException, StoreException {
    return files.open(file, folder.resolve("backups"));
  }

  /** Runs SQL in the file behind the back of the program. */
  void tamper(String... statements) throws SQLException {
    try (Connection connection = new H2Access("file:").making(file).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Reading and editing are refused with that problem, and nothing in the folder changes. */
  void refuses(String problem) throws IOException {
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    FileTime time = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    List<String> names = names();
    refused(problem, () -> files.read(file));
    refused(problem, () -> open().close());
    refused(problem, () -> files.verify(file));
    assertThat(names()).isEqualTo(names);
    if (Files.isRegularFile(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }
  }

  /** The call is refused with that problem, for which there is a sentence in both languages. */
  static void refused(String problem, ThrowingCallable call) {
    RefusedException refusal = catchThrowableOfType(RefusedException.class, call);
    assertThat(refusal).as("refused with %s", problem).isNotNull();
    assertThat(refusal.problem().key()).isEqualTo(problem);
    assertThat(new Texts(Texts.DUTCH).say(refusal.problem())).endsWith(".");
    assertThat(new Texts(Locale.UK).say(refusal.problem())).endsWith(".");
  }

  /** The dump of a plan: equal plans have equal bytes. */
  static byte[] dump(SafetyPlan plan) {
    return CODEC.writeDocument(plan);
  }

  /** The names of all that stands in the folder. */
  List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
