package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plan files of our own to which somebody added a program: each trick must be refused unseen. */
class HostileFileTest {

  private static final String TRIGGER =
      "create trigger run before insert on \"plan_meta\" as"
          + " 'org.h2.api.Trigger create() throws Exception { %s return new org.h2.api.Trigger() {"
          + " public void fire(java.sql.Connection c, Object[] o, Object[] n) {} }; }'";

  @TempDir private static Path whole;
  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private PlanFilesFixture fixture;
  private Path trace;

  @BeforeAll
  static void makeAPlan() throws Exception {
    new PlanFilesFixture(whole).made(12, 2);
  }

  @BeforeEach
  void copyThePlan() throws Exception {
    fixture = new PlanFilesFixture(folder);
    trace = elsewhere.resolve("trace");
    Files.copy(whole.resolve("plan.mv.db"), fixture.file);
  }

  static Stream<Arguments> tricks() {
    return Stream.of(
        trick("alias", "create alias run as 'void run() throws Exception { %s }'"),
        trick("alias of a class", "create alias stop for 'java.lang.System.exit'"),
        trick("trigger", TRIGGER),
        trick("linked table", "create force linked table link('', 'jdbc:h2:mem:x', 'sa', '', 'x')"),
        trick("view", "create view leak as select file_write('x', '{trace}') from dual"),
        trick(
            "default",
            "alter table \"phase\" alter column \"name\" set default "
                + "file_read('/etc/hostname', null)"),
        trick(
            "generated column",
            "alter table \"phase\" add column extra text generated always as "
                + "(file_write('x', '{trace}'))"),
        trick(
            "check",
            "alter table \"phase\" add constraint c check(file_write('x', '{trace}') > 0)"),
        trick("constant", "create constant secret value 1"),
        trick("domain", "create domain kind as text check(value <> '')"),
        trick("sequence", "create sequence counter"),
        trick("schema", "create schema other"),
        trick("table", "create table extra(id int)"),
        trick("column", "alter table \"phase\" add column extra text"),
        trick("missing table", "drop table \"cutback\""),
        trick("missing constraint", "alter table \"goal\" drop constraint \"goal_parent\""),
        trick("user", "create user guest password 'x' admin"),
        trick("role", "create role anybody"),
        trick("setting", "set max_memory_rows 5"),
        trick("materialized view", "create materialized view mv as select * from \"phase\""),
        trick("comment", "comment on table \"phase\" is 'x'"));
  }

  private static Arguments trick(String name, String sql) {
    return Arguments.of(name, sql);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tricks")
  void isRefusedBeforeAnythingInItRuns(String name, String sql) throws Exception {
    fixture.tamper(armed(sql));
    Files.deleteIfExists(trace);

    fixture.refuses("file.hostile");
    assertThat(trace).as("trace of the %s", name).doesNotExist();
  }

  @Test
  void aTriggerWouldHaveRunWhenTheFileWasOpenedForReading() throws Exception {
    fixture.tamper(armed(TRIGGER));
    Files.deleteIfExists(trace);

    try (Connection connection = new H2Access("file:").reading(fixture.file)) {
      assertThat(connection.isReadOnly()).isTrue();
    }
    assertThat(trace).exists();
  }

  @Test
  void aPreparedTransactionIsRefused() throws Exception {
    try (MVStore store = MVStore.open(fixture.file.toString())) {
      store.openMap("openTransactions").put(1, new Object[] {1, "x"});
    }
    fixture.refuses("file.hostile");
  }

  @Test
  void aTypeThatNoPlanFileHasIsRefused() throws Exception {
    try (MVStore store = MVStore.open(fixture.file.toString())) {
      MVMap<String, DataType<?>> types =
          store.openMap(
              "_",
              new MVMap.Builder<String, DataType<?>>()
                  .keyType(StringDataType.INSTANCE)
                  .valueType(new MetaType<>(null, null)));
      types.put("0badf00d", new ObjectDataType());
    }
    fixture.refuses("file.damaged");
  }

  private String armed(String sql) {
    String code =
        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + trace + "\"), \"ran\");";
    return sql.replace("%s", code).replace("{trace}", trace.toString());
  }
}
