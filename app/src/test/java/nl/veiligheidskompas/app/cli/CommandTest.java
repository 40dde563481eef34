package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with plans for the tests of one command, and the program to run in it. */
abstract class CommandTest {

  static final String EXAMPLE = "hengelo-2017-2020";

  @TempDir Path folder;

  private Path home;

  @BeforeEach
  void giveTheUserAFolder(@TempDir Path userFolder) {
    home = userFolder;
  }

  Shell.Answer run(Object... words) {
    return Shell.ofProgram(home).run(words);
  }

  /** A new file with the example. */
  Path example(String name) {
    Path plan = folder.resolve(name);
    assertThat(run("new", "--example", EXAMPLE, plan).done()).isTrue();
    return plan;
  }

  /** A new file with a plan without themes. */
  Path empty(String name) {
    Path plan = folder.resolve(name);
    assertThat(run("new", "--empty", plan).done()).isTrue();
    return plan;
  }

  /** The names of all that is in the folder, hidden files too. */
  List<String> content() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
