package nl.veiligheidskompas.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The screens that this window has. A screen is built when it is first shown. */
public final class ScreenSet {

  private final Map<ScreenName, Supplier<Screen>> makers;
  private final Map<ScreenName, Screen> built = new EnumMap<>(ScreenName.class);

  public ScreenSet(Map<ScreenName, Supplier<Screen>> makers) {
    this.makers = new EnumMap<>(makers);
  }

  /** The screens there are, in the order of the rail. */
  public List<ScreenName> names() {
    return List.copyOf(makers.keySet());
  }

  /** Whether this window has that screen. */
  public boolean has(ScreenName name) {
    return makers.containsKey(name);
  }

  /**
   * The screen of that name.
   *
   * @throws IllegalArgumentException when this window has no such screen
   */
  public Screen get(ScreenName name) {
    Supplier<Screen> maker = makers.get(name);
    if (maker == null) {
      throw new IllegalArgumentException("no screen " + name);
    }
    return built.computeIfAbsent(name, key -> maker.get());
  }
}
