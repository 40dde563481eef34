package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.report.SampleDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static WordWriter writer(PageNumbers pages) throws IOException {
    return new WordWriter(WordTemplate.builtIn(), pages, WordWriterTest.CLOCK);
  }

  @Test
  void writesNothingButTheFile() throws IOException, RefusedException {
    Path target = folder.resolve("plan.docx");
    writer(PageNumbers.ESTIMATED).write(SampleDocument.complete(), target, Progress.NONE);
    assertThat(files()).containsExactly("plan.docx");
    assertThat(Files.readAllBytes(target))
        .isEqualTo(WordWriterTest.write(SampleDocument.complete()));
  }

  @Test
  void throwsAwayWhatAKilledExportLeft() throws IOException, RefusedException {
    Files.writeString(folder.resolve(".plan.docx.part"), "half a document");
    Path target = folder.resolve("plan.docx");
    writer(PageNumbers.ESTIMATED).write(SampleDocument.complete(), target, Progress.NONE);
    assertThat(files()).containsExactly("plan.docx");
  }

  @Test
  void leavesNothingWhenItIsStopped() throws IOException {
    Progress stopped =
        new Progress() {
          private int reports;

          @Override
          public void report(int done, int total) {
            reports++;
          }

          @Override
          public boolean cancelled() {
            return reports > 5;
          }
        };
    WordWriter writer = writer(PageNumbers.ESTIMATED);
    Path target = folder.resolve("plan.docx");
    assertThatThrownBy(() -> writer.write(SampleDocument.complete(), target, stopped))
        .isInstanceOf(CancellationException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void keepsTheOldFileWhenTheNewOneFails() throws IOException {
    Path target = Files.writeString(folder.resolve("plan.docx"), "vorige versie");
    PageNumbers broken =
        (estimate, printer, progress) -> {
          throw new IOException("no disk");
        };
    WordWriter writer = writer(broken);
    assertThatThrownBy(() -> writer.write(SampleDocument.complete(), target, Progress.NONE))
        .isInstanceOf(IOException.class);
    assertThat(files()).containsExactly("plan.docx");
    assertThat(Files.readString(target)).isEqualTo("vorige versie");
  }
}
