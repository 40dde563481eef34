package nl.veiligheidskompas.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.app.launcher.Launcher.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherIT {

  @TempDir private Path folder;

  @Test
  void helpIsShownInDutchAndNothingElse() throws Exception {
    Outcome outcome = Launcher.in(folder).run("--help");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("Gebruik: veiligheidskompas");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void unknownCommandIsRefusedWithOneSentence() throws Exception {
    Outcome outcome = Launcher.in(folder).run("--bestaat-niet");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "nl_NL.ISO-8859-1", "xx_XX.UTF-8", "C.UTF-8"})
  void accentsAndEuroSignSurviveEveryLocale(String locale) throws Exception {
    Outcome outcome = Launcher.in(folder).with("LC_ALL", locale).run("--één-€");

    assertThat(outcome.err()).contains("--één-€");
  }

  @Test
  void javaHomeThatIsTooOldIsPassedOver() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk-17/bin"));
    Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 7\n");
    assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.15\"\n");

    Outcome outcome =
        Launcher.in(folder).with("JAVA_HOME", folder.resolve("jdk-17").toString()).run("--help");

    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void javaHomeThatIsNewEnoughIsUsed() throws Exception {
    Path recent = Files.createDirectories(folder.resolve("jdk 26/bin"));
    Files.writeString(recent.resolve("java"), "#!/bin/sh\nexit 7\n");
    assertThat(recent.resolve("java").toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk 26/release"), "JAVA_VERSION=\"26\"\n");

    Outcome outcome =
        Launcher.in(folder).with("JAVA_HOME", folder.resolve("jdk 26").toString()).run("--help");

    assertThat(outcome.exitCode()).isEqualTo(7);
  }

  @Test
  void linkToTheScriptStartsTheProgram() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("kompas"), Launcher.script());

    Outcome outcome = Launcher.in(folder).by(link).run("--help");
    Files.delete(link);

    assertThat(outcome.exitCode()).isZero();
  }
}
