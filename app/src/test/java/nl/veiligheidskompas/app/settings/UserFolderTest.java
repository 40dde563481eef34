package nl.veiligheidskompas.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

  private static final Map<String, String> LINUX =
      Map.of("os.name", "Linux", "user.home", "/home/oov");

  @Test
  void stateOfTheProgramStandsInTheConfigurationFolderOfTheUser() {
    assertThat(folder(LINUX, Map.of())).isEqualTo(Path.of("/home/oov/.config/veiligheidskompas"));
  }

  @Test
  void configurationFolderMayBeElsewhere() {
    assertThat(folder(LINUX, Map.of("XDG_CONFIG_HOME", "/srv/instellingen")))
        .isEqualTo(Path.of("/srv/instellingen/veiligheidskompas"));
  }

  @Test
  void configurationFolderThatIsNotAbsoluteIsPassedOver() {
    assertThat(folder(LINUX, Map.of("XDG_CONFIG_HOME", "instellingen")))
        .isEqualTo(Path.of("/home/oov/.config/veiligheidskompas"));
  }

  @Test
  void windowsKeepsItInTheRoamingProfile() {
    assertThat(folder(Map.of("os.name", "Windows 11"), Map.of("APPDATA", "/appdata")))
        .isEqualTo(Path.of("/appdata/Veiligheidskompas"));
  }

  @Test
  void namedFolderWinsFromAllOthers() {
    Map<String, String> properties = Map.of("os.name", "Windows 11", "vk.home", "/tmp/vk");

    assertThat(folder(properties, Map.of("APPDATA", "/appdata", "XDG_CONFIG_HOME", "/srv")))
        .isEqualTo(Path.of("/tmp/vk"));
  }

  @Test
  void logsStandInTheFolder() {
    assertThat(UserFolder.of(LINUX::get, Map.<String, String>of()::get).logs())
        .isEqualTo(Path.of("/home/oov/.config/veiligheidskompas/logs"));
  }

  private static Path folder(Map<String, String> properties, Map<String, String> environment) {
    return UserFolder.of(properties::get, environment::get).path();
  }
}
