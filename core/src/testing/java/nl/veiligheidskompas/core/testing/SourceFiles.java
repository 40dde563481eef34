package nl.veiligheidskompas.core.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hand-written Java sources below a folder, for the rules that no class file shows. */
public final class SourceFiles {

  private static final Pattern EMPTY_CATCH =
      Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{(\\s|//[^\\n]*|/\\*.*?\\*/)*\\}", Pattern.DOTALL);

  private final List<Path> files;

  private SourceFiles(List<Path> files) {
    this.files = files;
  }

  /** Every file named {@code *.java} in the folder and the folders in it. */
  public static SourceFiles below(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return new SourceFiles(
          found.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }

  /** How many files there are. */
  public int count() {
    return files.size();
  }

  /** The files with more lines than the limit, as {@code path: lines}. */
  public List<String> longerThan(int limit) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      int lines = Files.readAllLines(file).size();
      if (lines > limit) {
        found.add(file + ": " + lines);
      }
    }
    return found;
  }

  /** The files in which an exception is caught and nothing is done; a comment is nothing. */
  public List<Path> withEmptyCatch() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : files) {
      if (EMPTY_CATCH.matcher(Files.readString(file)).find()) {
        found.add(file);
      }
    }
    return found;
  }
}
