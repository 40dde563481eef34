package nl.veiligheidskompas.app.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.veiligheidskompas.app.window.FilePicker;
import org.jspecify.annotations.Nullable;

/** Answers every question for a file with the next one that it was given, or with none. */
public final class FixedPicker implements FilePicker {

  private final Deque<Path> files = new ArrayDeque<>();
  private @Nullable String suggestion;

  /** The file that the user will point at next. */
  public void answer(Path file) {
    files.add(file);
  }

  /** The name that was proposed last. */
  public @Nullable String suggestion() {
    return suggestion;
  }

  @Override
  public @Nullable Path open(String title) {
    return files.poll();
  }

  @Override
  public @Nullable Path save(String title, String proposed) {
    suggestion = proposed;
    return files.poll();
  }
}
