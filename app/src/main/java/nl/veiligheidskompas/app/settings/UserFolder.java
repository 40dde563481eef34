package nl.veiligheidskompas.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the user for what is not in a plan: settings, logs, backups, word list. It need not
 * exist yet.
 *
 * @param path absolute
 */
public record UserFolder(Path path) {

  /** The system property that moves the folder. */
  public static final String PROPERTY = "vk.home";

  /**
   * The folder that {@code vk.home} names, or else the place where the operating system keeps such
   * things: {@code %APPDATA%\Veiligheidskompas} on Windows, elsewhere {@code
   * $XDG_CONFIG_HOME/veiligheidskompas} or {@code ~/.config/veiligheidskompas}.
   *
   * @param properties the system properties by name
   * @param environment the environment variables by name
   */
  public static UserFolder of(Lookup properties, Lookup environment) {
    String moved = properties.get(PROPERTY);
    Path path = moved == null ? customary(properties, environment) : Path.of(moved);
    return new UserFolder(path.toAbsolutePath().normalize());
  }

  /** Where faults are written down, one file for each kind of fault. */
  public Path logs() {
    return path.resolve("logs");
  }

  /** Where copies of plan files go before the program changes their form. */
  public Path backups() {
    return path.resolve("backups");
  }

  /** Where LibreOffice lays out documents to count their pages. */
  public Path layout() {
    return path.resolve("layout");
  }

  private static Path customary(Lookup properties, Lookup environment) {
    String system = properties.get("os.name", "").toLowerCase(Locale.ROOT);
    String roaming = environment.get("APPDATA");
    if (system.startsWith("windows") && roaming != null) {
      return Path.of(roaming, "Veiligheidskompas");
    }
    Path home = Path.of(properties.get("user.home", ""));
    String configuration = environment.get("XDG_CONFIG_HOME", "");
    // the XDG specification: a relative path is invalid and is to be ignored
    Path base =
        Path.of(configuration).isAbsolute() ? Path.of(configuration) : home.resolve(".config");
    return base.resolve("veiligheidskompas");
  }

  /** Values by name; null when there is no value of that name. */
  @FunctionalInterface
  public interface Lookup {

    @Nullable String get(String name);

    /** The value, or {@code otherwise} when there is none. */
    default String get(String name, String otherwise) {
      String value = get(name);
      return value == null ? otherwise : value;
    }
  }
}
