package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.common.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void nameHasTheExtensionOfItsKind() {
    assertThat(refusal(folder.resolve("plan.doc"), false)).isEqualTo("cli.out.extension");
    assertThat(refusal(folder.resolve(".docx"), false)).isEqualTo("cli.out.extension");
  }

  @Test
  void folderIsThereAlready() throws Exception {
    Path file = Files.createFile(folder.resolve("bestand"));

    assertThat(refusal(folder.resolve("geen/plan.docx"), false)).isEqualTo("cli.out.folder");
    assertThat(refusal(file.resolve("plan.docx"), false)).isEqualTo("cli.out.folder");
  }

  @Test
  void folderIsNeverReplaced() throws Exception {
    Path target = Files.createDirectory(folder.resolve("plan.docx"));

    assertThat(refusal(target, true)).isEqualTo("cli.out.isFolder");
  }

  @Test
  void fileIsReplacedOnlyWhenAskedFor() throws Exception {
    Path target = Files.writeString(folder.resolve("plan.docx"), "oud");

    assertThat(refusal(target, false)).isEqualTo("cli.out.exists");
    OutputFile.at(target, ".docx", true).write(new byte[] {1, 2});
    assertThat(target).hasBinaryContent(new byte[] {1, 2});
  }

  @Test
  void sourceIsNeverReplaced() throws Exception {
    Path source = Files.writeString(folder.resolve("sjabloon.docx"), "opmaak");
    Path link = Files.createSymbolicLink(folder.resolve("plan.docx"), source);

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> OutputFile.at(link, ".docx", true).differsFrom(source));

    assertThat(refused.problem().key()).isEqualTo("cli.out.source");
    assertThat(source).hasContent("opmaak");
  }

  private static String refusal(Path target, boolean replace) {
    return catchThrowableOfType(
            RefusedException.class, () -> OutputFile.at(target, ".docx", replace))
        .problem()
        .key();
  }
}
