package nl.veiligheidskompas.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import nl.veiligheidskompas.app.launcher.Launcher.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no sound plan: one sentence on stderr, exit code 2, and not a byte is changed. */
class RefusalIT {

  @TempDir private static Path sources;

  @TempDir private Path folder;

  private static byte[] sound = new byte[0];

  @BeforeAll
  static void makeASoundPlan() throws Exception {
    assertThat(Launcher.in(sources).run("new", "--empty", "goed.mv.db").done()).isTrue();
    sound = Files.readAllBytes(sources.resolve("goed.mv.db"));
  }

  @Test
  void fileThatIsNotThere() throws Exception {
    assertThat(Launcher.in(folder).run("check", "weg.mv.db").refusal()).endsWith(".");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void textFile() throws Exception {
    refuses("geen plan".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void emptyFile() throws Exception {
    refuses(new byte[0]);
  }

  @Test
  void truncatedFile() throws Exception {
    refuses(Arrays.copyOf(sound, sound.length - 4096));
  }

  @Test
  void databaseOfAnotherProgram() throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:h2:" + folder.resolve("vreemd"))) {
      other.createStatement().execute("create table t (id int)");
    }
    byte[] foreign = Files.readAllBytes(folder.resolve("vreemd.mv.db"));
    Files.delete(folder.resolve("vreemd.mv.db"));

    refuses(foreign);
  }

  @Test
  void otherExtension() throws Exception {
    Files.write(folder.resolve("plan.h2"), sound);

    assertThat(Launcher.in(folder).run("check", "plan.h2").refusal()).contains(".mv.db");
  }

  @Test
  void planThatIsOpenElsewhere() throws Exception {
    Files.write(folder.resolve("plan.mv.db"), sound);
    Launcher launcher = Launcher.in(folder);
    Process other = launcher.begin("stress", "plan.mv.db", "--edits", "1000000", "--print-acks");
    try (BufferedReader acks =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(acks.readLine()).isEqualTo("ack 1");

      assertThat(launcher.run("check", "plan.mv.db").refusal()).endsWith(".");
      assertThat(launcher.run("stress", "plan.mv.db", "--edits", "1").refusal()).endsWith(".");
      assertThat(other.isAlive()).isTrue();
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(launcher.run("verify", "plan.mv.db").out()).startsWith("ok\n");
  }

  @Test
  void targetInAFolderThatIsProtectedAgainstWriting() throws Exception {
    Files.write(folder.resolve("plan.mv.db"), sound);
    Path closed = Files.createDirectory(folder.resolve("dicht"));
    // root may write anywhere, except where the file system itself says no
    boolean closable = sh("chattr", "+i", closed.toString()) || closed.toFile().setWritable(false);
    try {
      assumeThat(closable && !Files.isWritable(closed)).as("a folder can be closed").isTrue();

      assertThat(Launcher.in(folder).run("dump", "plan.mv.db", "--out", "dicht/a.json").refusal())
          .contains("beveiligd");
      assertThat(Launcher.in(folder).run("new", "--empty", "dicht/nieuw.mv.db").refusal())
          .endsWith(".");
      assertThat(closed).isEmptyDirectory();
    } finally {
      sh("chattr", "-i", closed.toString());
      assertThat(closed.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void outputThatIsThereAlready() throws Exception {
    Files.write(folder.resolve("plan.mv.db"), sound);
    Files.writeString(folder.resolve("uit.docx"), "oud");

    assertThat(
            Launcher.in(folder)
                .run("export", "plan.mv.db", "--report", "raadsplan", "--out", "uit.docx")
                .refusal())
        .contains("--force");
    assertThat(folder.resolve("uit.docx")).hasContent("oud");
  }

  @Test
  void refusalIsDutchWhateverTheLocale() throws Exception {
    for (String locale : new String[] {"C", "de_DE.UTF-8"}) {
      Outcome outcome =
          Launcher.in(folder)
              .with("LC_ALL", locale)
              .with("LANG", "de_DE")
              .run("check", "één plan.mv.db", "--formt", "json");

      assertThat(outcome.refusal()).isEqualTo("De optie --formt is er niet; bedoelt u --format?");
    }
  }

  private void refuses(byte[] content) throws Exception {
    Path plan = Files.write(folder.resolve("plan.mv.db"), content);

    assertThat(Launcher.in(folder).run("check", "plan.mv.db").refusal()).endsWith(".");

    assertThat(plan).hasBinaryContent(content);
    assertThat(folder.toFile().list()).containsExactly("plan.mv.db");
  }

  private static boolean sh(String... command) throws Exception {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
