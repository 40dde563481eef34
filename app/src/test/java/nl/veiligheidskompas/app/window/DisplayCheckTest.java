package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {

  private static final Map<String, String> LINUX = Map.of("os.name", "Linux");
  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");
  private static final Set<String> ALL = Set.of("libgtk-3.so.0");
  private static final Set<String> NONE = Set.of();

  @Test
  void missesADisplayOnLinuxOnly() {
    assertThat(missing(LINUX, Map.of(), ALL)).isEqualTo(Problem.of("window.display"));
    assertThat(missing(LINUX, Map.of("DISPLAY", " "), ALL)).isEqualTo(Problem.of("window.display"));
    assertThat(missing(LINUX, DISPLAY, ALL)).isNull();
    assertThat(missing(LINUX, Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL)).isNull();
    assertThat(missing(Map.of("os.name", "Windows 11"), Map.of(), NONE)).isNull();
  }

  @Test
  void missesTheLibraryThatDrawsTheWindow() {
    Problem problem = missing(LINUX, DISPLAY, NONE);

    assertThat(problem).isNotNull();
    assertThat(WindowTexts.in(Texts.DUTCH).say(problem)).contains("libgtk-3").contains("export");
  }

  @Test
  void needsNeitherWhenNothingIsDrawnOnAScreen() {
    Map<String, String> headless = Map.of("os.name", "Linux", "glass.platform", "Headless");

    assertThat(missing(headless, Map.of(), NONE)).isNull();
  }

  @Test
  void readsFromAToolkitThatFailedWhatItMissed() {
    assertThat(
            DisplayCheck.missing(
                new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"))))
        .isEqualTo(Problem.of("window.display"));
    assertThat(
            DisplayCheck.missing(
                new UnsupportedOperationException("Unable to load glass GTK library.")))
        .isEqualTo(Problem.of("window.gtk", "libgtk-3.so.0"));
    assertThat(DisplayCheck.missing(new UnsatisfiedLinkError("libgtk-3.so.0")).key())
        .isEqualTo("window.gtk");
    assertThat(DisplayCheck.missing(new RuntimeException("no suitable pipeline found")))
        .isEqualTo(Problem.of("window.toolkit"));
  }

  private static @Nullable Problem missing(
      Map<String, String> properties, Map<String, String> environment, Set<String> loadable) {
    return new DisplayCheck(properties::get, environment::get, loadable::contains).missing();
  }
}
