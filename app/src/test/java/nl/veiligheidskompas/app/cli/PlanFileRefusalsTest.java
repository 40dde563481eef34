package nl.veiligheidskompas.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no command takes for a plan file: one sentence, and not a byte is changed. */
class PlanFileRefusalsTest extends CommandTest {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("check"),
          List.of("verify"),
          List.of("stress", "--edits", "1"),
          List.of("dump", "--out", "OUT.json"),
          List.of("export", "--report", "raadsplan", "--out", "OUT.docx"));

  private Path sound;

  static Stream<List<String>> commands() {
    return COMMANDS.stream();
  }

  @BeforeEach
  void makeASoundPlan() {
    sound = empty("goed.mv.db");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fileThatIsNotThere(List<String> command) throws Exception {
    assertThat(answer(command, folder.resolve("weg.mv.db"))).endsWith(".");
    assertThat(content()).containsExactly("goed.mv.db");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void folder(List<String> command) throws Exception {
    Path plan = Files.createDirectory(folder.resolve("map.mv.db"));

    assertThat(answer(command, plan)).endsWith(".");
    assertThat(content()).containsExactly("goed.mv.db", "map.mv.db");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void textFile(List<String> command) throws Exception {
    refuses(command, "geen plan, maar tekst".getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void emptyFile(List<String> command) throws Exception {
    refuses(command, new byte[0]);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void truncatedFile(List<String> command) throws Exception {
    byte[] whole = Files.readAllBytes(sound);

    refuses(command, Arrays.copyOf(whole, whole.length / 2));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void databaseOfAnotherProgram(List<String> command) throws Exception {
    String url = "jdbc:h2:" + folder.resolve("vreemd");
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.createStatement().execute("create table t (id int)");
    }
    byte[] foreign = Files.readAllBytes(folder.resolve("vreemd.mv.db"));
    Files.delete(folder.resolve("vreemd.mv.db"));

    refuses(command, foreign);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void otherExtension(List<String> command) throws Exception {
    Path plan = Files.copy(sound, folder.resolve("plan.db"));

    assertThat(answer(command, plan)).contains(".mv.db");
    assertThat(content()).containsExactly("goed.mv.db", "plan.db");
  }

  @Test
  void everyCommandTakesTheSoundPlan() {
    for (List<String> command : COMMANDS) {
      assertThat(run(words(command, sound)).done()).isTrue();
    }
  }

  private void refuses(List<String> command, byte[] content) throws Exception {
    Path plan = Files.write(folder.resolve("plan.mv.db"), content);

    assertThat(answer(command, plan)).endsWith(".");

    assertThat(plan).hasBinaryContent(content);
    assertThat(content()).containsExactly("goed.mv.db", "plan.mv.db");
  }

  private String answer(List<String> command, Path plan) {
    return run(words(command, plan)).refusal();
  }

  private Object[] words(List<String> command, Path plan) {
    return Stream.concat(
            command.stream().map(word -> word.replace("OUT", folder.resolve("uit").toString())),
            Stream.of(plan))
        .toArray();
  }
}
