package nl.veiligheidskompas.core.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.veiligheidskompas.core.common.RefusedException;

/**
 * A file in the making, under another name in the same folder. The name of the plan stands for a
 * whole file or for nothing at all; a draft that did not get the name is removed.
 */
final class DraftFile implements Closeable {

  private final FilePlace place;
  private final Path draft;

  private DraftFile(FilePlace place, Path draft) {
    this.place = place;
    this.draft = draft;
  }

  /** The name {@code .NAME.part.mv.db} beside it; refused when no file can be made there. */
  static DraftFile beside(FilePlace place) throws RefusedException {
    String name = String.valueOf(place.file().getFileName());
    String plain = name.substring(0, name.length() - FilePlace.EXTENSION.length());
    Path draft = place.file().resolveSibling("." + plain + ".part" + FilePlace.EXTENSION);
    try {
      // what a killed run left behind is thrown away, what another is making is not
      requireUnused(draft, place);
      Files.deleteIfExists(draft);
      Files.createFile(draft);
      // H2 makes it anew, with the rights that files in this folder have
      Files.delete(draft);
      // for an end by a signal, of which no finally block hears
      draft.toFile().deleteOnExit();
      return new DraftFile(place, draft);
    } catch (IOException e) {
      throw new RefusedException(place.problem("readonly"), e);
    }
  }

  Path path() {
    return draft;
  }

  /** Gives the draft its name, and puts the name on the disk. */
  void moveIntoPlace() throws IOException, RefusedException {
    requireUnused(place.file(), place);
    Files.move(draft, place.file(), StandardCopyOption.ATOMIC_MOVE);
    Path folder = place.file().getParent();
    // a new name is on the disk when its folder is; Windows cannot open one, and needs no telling
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(draft);
  }

  /** A file that somebody has open would live on without a name, and lose what is still edited. */
  private static void requireUnused(Path file, FilePlace place)
      throws IOException, RefusedException {
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw place.refused("locked");
      }
    } catch (OverlappingFileLockException e) {
      throw new RefusedException(place.problem("locked"), e);
    }
  }
}
