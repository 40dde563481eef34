package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import org.jspecify.annotations.Nullable;

/** What can be said about a plan file without reading it: its name and where it stands. */
final class FilePlace {

  /** How the name of a plan file ends; H2 insists on it. */
  static final String EXTENSION = ".mv.db";

  private final Path file;

  FilePlace(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  Path file() {
    return file;
  }

  /** The same file for every way to write its name; it need not be there. */
  Path identity() {
    Path folder = file.getParent();
    try {
      if (Files.exists(file)) {
        return file.toRealPath();
      }
      return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
    } catch (IOException e) {
      // the checks of the place say more precisely what is wrong with it
      return file;
    }
  }

  /** A problem with this file; the sentence names it. */
  Problem problem(String key) {
    Path name = file.getFileName();
    return Problem.of("file." + key, name == null ? file.toString() : name.toString());
  }

  RefusedException refused(String key) {
    return new RefusedException(problem(key));
  }

  /** Refuses what is no file that can be read. */
  void requireReadable() throws RefusedException {
    requireName();
    if (Files.isDirectory(file)) {
      throw refused("folder");
    }
    if (!Files.exists(file)) {
      throw refused("missing");
    }
    if (!Files.isReadable(file)) {
      throw refused("unreadable");
    }
  }

  /** Refuses what cannot be read and written. */
  void requireWritable() throws RefusedException {
    requireLocal();
    requireReadable();
    if (!Files.isWritable(file) || !ownerMayWrite()) {
      throw refused("readonly");
    }
  }

  /** Refuses where no new file can stand. */
  void requireNew(boolean replace) throws RefusedException {
    requireLocal();
    requireName();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused("noparent");
    }
    if (Files.isDirectory(file)) {
      throw refused("folder");
    }
    if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refused("exists");
    }
    if (!Files.isWritable(folder)) {
      throw refused("readonly");
    }
  }

  private void requireName() throws RefusedException {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString();
    if (!text.endsWith(EXTENSION) || text.length() == EXTENSION.length()) {
      throw refused("extension");
    }
    // H2 reads settings behind a semicolon, and nothing escapes it there
    if (file.toString().indexOf(';') >= 0) {
      throw refused("name");
    }
  }

  /** H2 spoils files on network shares (its issue 1935); this finds the ones that show. */
  private void requireLocal() throws RefusedException {
    boolean unc = file.toString().startsWith("\\\\") || startsAsShare();
    if (unc || isNetwork(file.getParent())) {
      throw refused("share");
    }
  }

  private boolean startsAsShare() {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith("\\\\");
  }

  private static boolean isNetwork(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return false;
    }
    try {
      FileStore store = Files.getFileStore(folder);
      String type = store.type().toLowerCase(Locale.ROOT);
      return type.startsWith("cifs") || type.startsWith("smb") || type.startsWith("nfs");
    } catch (IOException e) {
      // a place that cannot be asked is refused by the next check, or by the system itself
      return false;
    }
  }

  /** An administrator may write everything, yet a file that is write-protected is so on purpose. */
  private boolean ownerMayWrite() throws RefusedException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return true;
    }
    try {
      return view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    } catch (IOException e) {
      throw new RefusedException(problem("unreadable"), e);
    }
  }
}
