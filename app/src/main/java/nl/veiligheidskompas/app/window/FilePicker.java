package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks the user for a plan file. */
public interface FilePicker {

  /** A file to open, or null when she thinks better of it. */
  @Nullable Path open(String title);

  /**
   * A file to make, or null when she thinks better of it.
   *
   * @param suggestion a name without extension
   */
  @Nullable Path save(String title, String suggestion);
}
