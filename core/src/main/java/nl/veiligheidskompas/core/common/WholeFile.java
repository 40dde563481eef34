package nl.veiligheidskompas.core.common;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears as a whole or not at all. Its bytes are first written beside it as {@code
 * .NAME.part} and forced to the disk, then moved into place. When the program is killed in between,
 * at most that part remains; the next writing to the same place throws it away.
 */
public final class WholeFile {

  private final Path target;
  private final Path part;

  private WholeFile(Path target, Path name, Path folder) {
    this.target = target;
    this.part = folder.resolve("." + name + ".part");
  }

  /** Throws RefusedException when no file can stand there. */
  public static WholeFile at(Path target) throws RefusedException {
    Path absolute = target.toAbsolutePath();
    Path name = absolute.getFileName();
    Path folder = absolute.getParent();
    if (name == null || folder == null || Files.isDirectory(absolute)) {
      throw new RefusedException(Problem.of("target.folder", target.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new RefusedException(Problem.of("target.missing", folder.toString()));
    }
    return new WholeFile(absolute, name, folder);
  }

  /**
   * Writes the file; one that is already there is replaced.
   *
   * @throws RefusedException when this user may not write there
   * @throws IOException when the machine fails: the disk is full or gone
   */
  public void write(byte[] bytes) throws IOException, RefusedException {
    try {
      Files.deleteIfExists(part);
      // for an end by a signal, of which no finally block hears
      part.toFile().deleteOnExit();
      force(bytes);
      move();
    } catch (AccessDeniedException e) {
      throw new RefusedException(Problem.of("target.denied", target.toString()), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void force(byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // some network drives cannot; the window without a whole file is then as short as it gets
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
