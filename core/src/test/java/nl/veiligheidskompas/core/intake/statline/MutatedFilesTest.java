package nl.veiligheidskompas.core.intake.statline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutatedFilesTest {

  /** How many files a run tries; -Dvk.mutations=10000 tries all of them. */
  private static final int FILES = Integer.getInteger("vk.mutations", 600);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2026})
  void spoiledFileIsReadOrRefusedAndNothingElse(long seed) throws Exception {
    int read = new Mutations(folder).run(seed, FILES);

    // most files are beyond reading; that some are not shows that the test tries something
    assertThat(read).isBetween(FILES / 50, FILES);
  }
}
