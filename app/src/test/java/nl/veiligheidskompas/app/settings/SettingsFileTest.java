package nl.veiligheidskompas.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.core.plan.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir Path folder;
  private SettingsFile file;

  @BeforeEach
  void begin() {
    file = new SettingsFile(new UserFolder(folder.resolve("user")));
  }

  @Test
  void beginsAsOnANewComputerWhenNothingWasWritten() {
    assertThat(file.read()).isEqualTo(Settings.FIRST);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Settings settings =
        Settings.FIRST
            .with(Language.EN)
            .with(Theme.DARK)
            .withTextSize(130)
            .with(new WindowBounds(-8, 12, 1280, 720, true))
            .withRailFolded(true)
            .withInspectorShown(false)
            .withOpened(plan("één.mv.db"));

    file.write(settings);

    assertThat(file.read()).isEqualTo(settings);
    assertThat(names()).containsExactly("settings.json");
  }

  @Test
  void putsADamagedFileAsideAndStartsAnyway() throws IOException {
    for (String damaged : List.of("", "{", "{\"language\":\"FR\"}", "[]", "null", "\u0000\u0001")) {
      Files.createDirectories(folder.resolve("user"));
      Files.writeString(folder.resolve("user/settings.json"), damaged);

      assertThat(file.read()).as(damaged).isEqualTo(Settings.FIRST);
      assertThat(names()).containsExactly("settings-damaged.json");
      assertThat(folder.resolve("user/settings-damaged.json")).hasContent(damaged);
    }
  }

  @Test
  void refusesSettingsThatAreWellFormedButMakeNoSense() throws IOException {
    file.write(Settings.FIRST.withOpened(plan("a.mv.db")));
    Path written = folder.resolve("user/settings.json");
    String sound = Files.readString(written);
    for (String spoilt :
        List.of(
            sound.replace(": 100", ": 101"),
            sound.replace("2017-03-01T09:00:00Z", "gisteren"),
            sound.replace(folder.toString(), "ergens"))) {
      assertThat(spoilt).isNotEqualTo(sound);
      Files.writeString(written, spoilt);

      assertThat(file.read()).isEqualTo(Settings.FIRST);
    }
  }

  @Test
  void remembersAPlanOnceAndForgetsTheOldest() {
    Settings settings = Settings.FIRST;
    for (int i : IntStream.range(0, Settings.REMEMBERED + 3).toArray()) {
      settings = settings.withOpened(plan(i + ".mv.db"));
    }
    settings = settings.withOpened(plan("10.mv.db"));

    assertThat(settings.recent()).hasSize(Settings.REMEMBERED);
    assertThat(settings.recent().getFirst().path()).endsWith("10.mv.db");
    assertThat(settings.recent()).extracting(RecentPlan::path).doesNotHaveDuplicates();
    assertThat(settings.without(plan("10.mv.db")).recent()).hasSize(Settings.REMEMBERED - 1);
  }

  @Test
  void holdsAChangeAtOnceAndWritesIt() {
    SettingsDesk desk = new SettingsDesk(file, new SameThreadWork());

    desk.change(now -> now.with(Theme.LIGHT));

    assertThat(desk.get().theme()).isEqualTo(Theme.LIGHT);
    assertThat(desk.kept().get()).isTrue();
    assertThat(file.read().theme()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void saysWhenSettingsCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("user"), "a file where the folder should be");
    SettingsDesk desk = new SettingsDesk(file, new SameThreadWork());

    desk.change(now -> now.with(Theme.LIGHT));

    assertThat(desk.get().theme()).isEqualTo(Theme.LIGHT);
    assertThat(desk.kept().get()).isFalse();
  }

  private RecentPlan plan(String name) {
    return new RecentPlan(
        folder.resolve(name).toString(),
        "Plan",
        Stage.DRAFT,
        Instant.parse("2017-03-01T09:00:00Z").toString(),
        8,
        30);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("user"))) {
      return files.map(one -> one.getFileName().toString()).toList();
    }
  }
}
