package nl.veiligheidskompas.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.WholeFile;

/**
 * A file that a command is asked to make. Whether it can stand there is looked at before the work
 * begins, so that nobody waits for a refusal.
 */
final class OutputFile {

  private final Path file;

  private OutputFile(Path file) {
    this.file = file;
  }

  /**
   * The place of the file.
   *
   * @param extension how the name must end, with its dot
   * @param replace whether a file that is already there gives way
   * @throws RefusedException when the name or the place does not suit, or the file is there already
   */
  static OutputFile at(Path file, String extension, boolean replace) throws RefusedException {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(extension) || name.equals(extension)) {
      throw refused("cli.out.extension", file, extension);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused("cli.out.folder", file, String.valueOf(folder));
    }
    if (Files.isDirectory(file)) {
      throw refused("cli.out.isFolder", file);
    }
    if (Files.exists(file) && !replace) {
      throw refused("cli.out.exists", file);
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw refused("cli.out.readOnly", file);
    }
    return new OutputFile(file);
  }

  /** Refuses when the file would replace what it is made from. */
  void differsFrom(Path source) throws RefusedException, IOException {
    if (Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source)) {
      throw refused("cli.out.source", file);
    }
  }

  /** Where the file will stand. */
  Path path() {
    return file;
  }

  /** Writes the file, whole or not at all. */
  void write(byte[] content) throws RefusedException, IOException {
    WholeFile.at(file).write(content);
  }

  private static RefusedException refused(String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new RefusedException(Problem.of(key, words));
  }
}
