package nl.veiligheidskompas.app.figures;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.indicator.LibraryRow;

/**
 * The indicators that the user put in her library: lines of a plain text like those that come with
 * the program, shared by all plans. One of the same name takes the place of the other.
 */
public final class OwnLibrary {

  private static final String NAME = "bibliotheek.tsv";
  private static final long MAX_BYTES = 1024 * 1024;

  private final Path file;

  /**
   * @param folder of the user; it need not exist yet
   */
  public OwnLibrary(Path folder) {
    file = folder.resolve(NAME);
  }

  /** The indicators in the file; lines that are none are passed over. */
  public List<LibraryIndicator> read() throws IOException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        return List.of();
      }
      return Files.readAllLines(file).stream()
          .map(LibraryRow::read)
          .filter(Objects::nonNull)
          .toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (MalformedInputException notText) {
      return List.of();
    }
  }

  /** Puts an indicator in it, whole or not at all. */
  public void keep(LibraryIndicator one) throws IOException {
    List<LibraryIndicator> all = without(one.name());
    all.add(one);
    write(all);
  }

  /** Takes the indicator of that name out. */
  public void remove(String name) throws IOException {
    write(without(name));
  }

  private List<LibraryIndicator> without(String name) throws IOException {
    List<LibraryIndicator> all = new ArrayList<>(read());
    all.removeIf(other -> other.name().equalsIgnoreCase(name));
    return all;
  }

  private void write(List<LibraryIndicator> all) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "bibliotheek", ".tmp");
    try {
      Files.write(draft, all.stream().map(LibraryRow::write).toList());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
