package nl.veiligheidskompas.app.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the user is: a screen, and what she looks at there.
 *
 * @param entity the theme, line, goal or whatever the screen should show, or null
 */
public record Place(ScreenName screen, @Nullable UUID entity) {

  public static Place of(ScreenName screen) {
    return new Place(screen, null);
  }
}
