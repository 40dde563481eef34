package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final byte[] BYTES = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void fileIsThereAndNothingElse() throws Exception {
    WholeFile.at(folder.resolve("één stuk.docx")).write(BYTES);

    assertThat(folder.resolve("één stuk.docx")).hasBinaryContent(BYTES);
    assertThat(folder.toFile().list()).containsExactly("één stuk.docx");
  }

  @Test
  void fileThatWasThereIsReplaced() throws Exception {
    Path target = Files.writeString(folder.resolve("a.json"), "oud");

    WholeFile.at(target).write(BYTES);

    assertThat(target).hasBinaryContent(BYTES);
  }

  @Test
  void leftoverOfAKilledRunIsThrownAway() throws Exception {
    Files.writeString(folder.resolve(".a.json.part"), "half");

    WholeFile.at(folder.resolve("a.json")).write(BYTES);

    assertThat(folder.toFile().list()).containsExactly("a.json");
  }

  @Test
  void placeThatTakesNoFileIsRefused() throws Exception {
    Files.createDirectory(folder.resolve("map"));

    assertThat(refusal(folder.resolve("map"))).isEqualTo("target.folder");
    assertThat(refusal(folder.resolve("geen/a.json"))).isEqualTo("target.missing");
  }

  private static String refusal(Path target) {
    return catchThrowableOfType(RefusedException.class, () -> WholeFile.at(target)).problem().key();
  }
}
