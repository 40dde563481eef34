package nl.veiligheidskompas.core.report.word;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Progress;

/**
 * Counts pages by letting LibreOffice lay the document out: a PDF is made beside the export, with
 * the bookmarks of the document as named places. When that fails or takes too long, twice, the
 * estimate stands: an export never fails for want of page numbers.
 */
public final class LibreOfficePages implements PageNumbers {

  /** Set in the environment to the path of the program, or to {@code off} for the estimate. */
  public static final String VARIABLE = "VK_LIBREOFFICE";

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int TRIES = 2;

  /** From version 7.4 on; older versions name no places, and the estimate stands. */
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":"
          + "{\"type\":\"boolean\",\"value\":\"true\"}}";

  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("C:\\Program Files\\LibreOffice\\program\\soffice.com"),
          Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));

  private final Path program;
  private final Path folder;
  private final Duration limit;

  /**
   * Pages by a program.
   *
   * @param program {@code soffice}
   * @param folder for its profile and its work; made when needed, nothing of a document stays in it
   * @param limit how long one try may take
   */
  public LibreOfficePages(Path program, Path folder, Duration limit) {
    this.program = program;
    this.folder = folder;
    this.limit = limit;
  }

  /**
   * The best way this machine has: LibreOffice when it is installed and not switched off, else the
   * estimate.
   *
   * @param environment {@code PATH} and {@value #VARIABLE}
   * @param folder for LibreOffice's profile and work
   */
  public static PageNumbers find(Map<String, String> environment, Path folder) {
    String chosen = environment.get(VARIABLE);
    if ("off".equals(chosen)) {
      return ESTIMATED;
    }
    Optional<Path> program =
        chosen != null
            ? Optional.of(Path.of(chosen)).filter(Files::isExecutable)
            : search(environment);
    return program
        .<PageNumbers>map(found -> new LibreOfficePages(found, folder, LIMIT))
        .orElse(ESTIMATED);
  }

  private static Optional<Path> search(Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", "");
    return Stream.concat(
            Stream.of(path.split(File.pathSeparator))
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place, "soffice")),
            USUAL_PLACES.stream())
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public Pages count(Pages estimate, Printer printer, Progress progress) throws IOException {
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, "pages");
    Path document = work.resolve("document.docx");
    Path pdf = work.resolve("document.pdf");
    try {
      Files.write(document, printer.print(estimate));
      for (int i = 0; i < TRIES; i++) {
        if (converts(document, progress) && Files.exists(pdf)) {
          return PdfPages.read(pdf, estimate);
        }
      }
      return estimate;
    } finally {
      for (Path file : List.of(document, pdf, work)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private boolean converts(Path document, Progress progress) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                FILTER,
                "--outdir",
                document.resolveSibling("").toString(),
                document.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      return ended(process, progress);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private boolean ended(Process process, Progress progress) {
    try {
      for (long waited = 0; waited < limit.toMillis(); waited += 100) {
        if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
          return process.exitValue() == 0;
        }
        if (progress.cancelled()) {
          throw new CancellationException("the export was cancelled");
        }
      }
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the export was interrupted");
    }
  }
}
