package nl.veiligheidskompas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WindowStartTest {

  @TempDir Path home;

  @Test
  void isAskedForByNoWordsOrByOnePlanFile() {
    assertThat(WindowStart.isAsked()).isTrue();
    assertThat(WindowStart.isAsked("hengelo.mv.db")).isTrue();
    assertThat(WindowStart.isAsked("check")).isFalse();
    assertThat(WindowStart.isAsked("--help")).isFalse();
    assertThat(WindowStart.isAsked("check", "hengelo.mv.db")).isFalse();
    assertThat(WindowStart.isAsked("brief.docx")).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysInOneSentenceThatThereIsNoDisplayAndWhatWorksWithout() throws Exception {
    Process started = start();

    String complaint = new String(started.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    String answer = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(started.waitFor()).isEqualTo(1);
    assertThat(answer).isEmpty();
    assertThat(complaint.lines()).hasSize(1);
    assertThat(complaint).contains("DISPLAY").contains("export").doesNotContain("Exception");
  }

  /** The program in a process of its own, on a machine without a display. */
  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dvk.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    return builder.start();
  }
}
