package nl.veiligheidskompas.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;

/**
 * The file with the settings. A file that cannot be read is put aside and the program begins as on
 * a new computer: settings are never a reason not to start.
 */
public final class SettingsFile {

  private static final String NAME = "settings.json";
  private static final String ASIDE = "settings-damaged.json";
  private static final long MAX_BYTES = 1024 * 1024;

  private final Path folder;
  private final PlanCodec codec = new PlanCodec();

  /** The file in the folder of the user, which need not exist yet. */
  public SettingsFile(UserFolder user) {
    folder = user.path();
  }

  Path folder() {
    return folder;
  }

  /** What was written last, or {@link Settings#FIRST}. */
  public Settings read() {
    Path file = folder.resolve(NAME);
    try {
      if (Files.size(file) > MAX_BYTES) {
        return putAside(file);
      }
      Settings settings = codec.read(Files.readString(file), Settings.class);
      settings.recent().forEach(SettingsFile::check);
      return settings;
    } catch (NoSuchFileException none) {
      return Settings.FIRST;
    } catch (IOException
        | UnreadableJsonException
        | IllegalArgumentException
        | DateTimeException e) {
      return putAside(file);
    }
  }

  /** Writes the settings, whole or not at all. */
  public void write(Settings settings) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "settings", ".tmp");
    try {
      Files.write(draft, codec.writeDocument(settings));
      Files.move(draft, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Paths and instants are kept as text: what they say must hold before anybody builds on it. */
  private static void check(RecentPlan plan) {
    if (!plan.file().isAbsolute()) {
      throw new InvalidPathException("", "not absolute");
    }
    plan.openedAt();
  }

  private Settings putAside(Path file) {
    try {
      Files.move(file, folder.resolve(ASIDE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unmovable) {
      // it stays where it is, and the next settings take its place
      return Settings.FIRST;
    }
    return Settings.FIRST;
  }
}
