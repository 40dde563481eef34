package nl.veiligheidskompas.app.window;

import java.util.Locale;
import java.util.function.Predicate;
import nl.veiligheidskompas.app.settings.UserFolder.Lookup;
import nl.veiligheidskompas.core.common.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whether this machine can show a window. It is found out before the window is made, because a
 * toolkit that fails says so in its own words.
 */
public final class DisplayCheck {

  private static final String GTK = "libgtk-3.so.0";

  private final Lookup properties;
  private final Lookup environment;
  private final Predicate<String> loadable;

  /**
   * A check of one machine.
   *
   * @param properties the system properties by name
   * @param environment the environment variables by name
   * @param loadable whether a library of that name can be loaded
   */
  public DisplayCheck(Lookup properties, Lookup environment, Predicate<String> loadable) {
    this.properties = properties;
    this.environment = environment;
    this.loadable = loadable;
  }

  /** What is missing, with what can be done without a window; null when nothing is. */
  public @Nullable Problem missing() {
    boolean linux = properties.get("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    boolean headless = properties.get("glass.platform", "").equalsIgnoreCase("headless");
    if (!linux || headless) {
      return null;
    }
    if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
      return Problem.of("window.display");
    }
    return loadable.test(GTK) ? null : Problem.of("window.gtk", GTK);
  }

  /** What a toolkit that did not start was missing. */
  public static Problem missing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof UnsupportedOperationException && message.contains("DISPLAY")) {
        return Problem.of("window.display");
      }
      if (cause instanceof UnsatisfiedLinkError || message.contains("GTK")) {
        return Problem.of("window.gtk", GTK);
      }
    }
    return Problem.of("window.toolkit");
  }

  private boolean isBlank(String variable) {
    return environment.get(variable, "").isBlank();
  }
}
