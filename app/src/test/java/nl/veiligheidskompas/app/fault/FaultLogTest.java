package nl.veiligheidskompas.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:15:30Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void fileTellsWhereTheFaultCameFromAndNotWhatItSaid() throws Exception {
    Exception fault =
        new IllegalStateException("tekst uit het plan", new IOException("meer tekst uit het plan"));

    Path file = Objects.requireNonNull(log(folder.resolve("diep/logs")).write(fault));

    assertThat(Files.readString(file))
        .startsWith(FaultCode.of(fault).text() + " 2026-03-01T10:15:30Z")
        .contains("java.lang.IllegalStateException", "java.io.IOException", "FaultLogTest")
        .doesNotContain("tekst uit het plan");
  }

  @Test
  void sameFaultHasTheSameCodeAndTheSameFile() throws Exception {
    for (int i = 0; i < 3; i++) {
      log(folder).write(fault("keer " + i));
    }

    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void otherFaultHasAnotherCode() {
    assertThat(FaultCode.of(fault(""))).isNotEqualTo(FaultCode.of(new IOException()));
    assertThat(FaultCode.of(fault("")).text()).matches("VK-[0-9A-F]{8}");
  }

  @Test
  void folderThatCannotBeMadeGivesNoFile() throws Exception {
    Path taken = Files.createFile(folder.resolve("logs"));

    assertThat(log(taken).write(fault(""))).isNull();
  }

  private static Exception fault(String message) {
    return new IllegalStateException(message);
  }

  private static FaultLog log(Path folder) {
    return new FaultLog(folder, "1.2.3", CLOCK);
  }
}
