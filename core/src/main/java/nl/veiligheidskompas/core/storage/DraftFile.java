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

  /** A free name beside the file; refused when no file can be made there. */
  static DraftFile beside(FilePlace place) throws RefusedException {
    Path folder = place.file().resolveSibling(".");
    try {
      Path draft = Files.createTempFile(folder.normalize(), ".plan-", FilePlace.EXTENSION);
      // H2 makes it anew, with the rights that files in this folder have
      Files.delete(draft);
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
    requireUnused();
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
  private void requireUnused() throws IOException, RefusedException {
    if (!Files.exists(place.file())) {
      return;
    }
    try (FileChannel channel = FileChannel.open(place.file(), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw place.refused("locked");
      }
    } catch (OverlappingFileLockException e) {
      throw new RefusedException(place.problem("locked"), e);
    }
  }
}
