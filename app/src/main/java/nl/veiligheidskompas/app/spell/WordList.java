package nl.veiligheidskompas.app.spell;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;

/**
 * The words that the user holds for right: one word a line in a plain text that she can edit,
 * shared by all plans.
 */
public final class WordList {

  private static final String NAME = "woordenlijst.txt";
  private static final long MAX_BYTES = 1024 * 1024;
  private static final int LONGEST = 100;

  private final Path file;

  /**
   * @param folder of the user; it need not exist yet
   */
  public WordList(Path folder) {
    file = folder.resolve(NAME);
  }

  /** The words in the file; none when there is no file, or none that can be read as text. */
  public List<String> read() throws IOException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        return List.of();
      }
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
          .toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (MalformedInputException notText) {
      return List.of();
    }
  }

  /** Adds a word, whole or not at all; the words come in the order of their letters. */
  public void add(String word) throws IOException {
    TreeSet<String> words = new TreeSet<>(read());
    words.add(word.strip());
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "woordenlijst", ".tmp");
    try {
      Files.write(draft, words);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
