package nl.veiligheidskompas.app.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes in the folder of the user that say who opened which file, and when: the lock of a file says
 * neither. A note proves nothing, for it stays behind when the computer stops; it is read only when
 * the file turns out to be locked.
 */
public final class OpenNotes {

  private final Path folder;
  private final String holder;
  private final Clock clock;

  /**
   * The notes of one user.
   *
   * @param folder where they are, made when it is needed
   * @param holder who this is, such as user and computer
   */
  public OpenNotes(Path folder, String holder, Clock clock) {
    this.folder = folder;
    this.holder = holder;
    this.clock = clock;
  }

  /** Notes that this user has the file open since now. */
  public void write(Path file) throws IOException {
    Files.createDirectories(folder);
    Files.write(note(file), List.of(holder, clock.instant().toString()));
  }

  /** Takes the note away; nothing when there is none. */
  public void remove(Path file) throws IOException {
    Files.deleteIfExists(note(file));
  }

  /** Who has the file open, as far as a note tells. */
  public Opening.InUse read(Path file) {
    try {
      List<String> lines = Files.readAllLines(note(file));
      return lines.size() == 2
          ? new Opening.InUse(lines.getFirst(), instant(lines.getLast()))
          : new Opening.InUse(null, null);
    } catch (IOException none) {
      return new Opening.InUse(null, null);
    }
  }

  private static @Nullable Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException garbled) {
      return null;
    }
  }

  /** A name that fits every file system, whatever the path holds. */
  private Path note(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    UUID name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + ".txt");
  }
}
