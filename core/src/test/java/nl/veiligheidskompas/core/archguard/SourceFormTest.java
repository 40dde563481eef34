package nl.veiligheidskompas.core.archguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.testing.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFormTest {

  private static final int LONGEST_FILE = 400;

  @TempDir private Path folder;

  @Test
  void noFileOfThisModuleIsLongerThanAReaderCanHold() throws Exception {
    SourceFiles sources = SourceFiles.below(Path.of("src"));

    assertThat(sources.count()).isGreaterThan(50);
    assertThat(sources.longerThan(LONGEST_FILE)).isEmpty();
  }

  @Test
  void noExceptionOfThisModuleIsSwallowed() throws Exception {
    assertThat(SourceFiles.below(Path.of("src/main")).withEmptyCatch()).isEmpty();
  }

  @Test
  void fileOfOneLineTooManyIsNamedWithItsLength() throws Exception {
    write("Just.java", "\n".repeat(LONGEST_FILE));
    Path tooLong = write("TooLong.java", "\n".repeat(LONGEST_FILE + 1));

    assertThat(SourceFiles.below(folder).longerThan(LONGEST_FILE))
        .containsExactly(tooLong + ": 401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{ }", "{\n // never happens\n }", "{ /* a\n b */ }"})
  void swallowedExceptionIsFoundWhateverItsExcuse(String body) throws Exception {
    Path offender = write("Swallows.java", "try { work(); } catch (IOException e) " + body);
    write("Rethrows.java", "try { work(); } catch (IOException e) { throw wrapped(e); }");

    assertThat(SourceFiles.below(folder).withEmptyCatch()).containsExactly(offender);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
