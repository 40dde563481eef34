package nl.veiligheidskompas.core.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The office programs of this machine: LibreOffice, poppler and the validator of Office files.
 *
 * <p>Every call starts a program, waits for it within a time limit and fails with what the program
 * said. LibreOffice works in a profile folder of its own, so that neither the user's settings nor a
 * running window take part; {@link #close()} deletes it.
 */
public final class OfficeTools implements AutoCloseable {

  private static final Duration CONVERSION_LIMIT = Duration.ofMinutes(2);
  private static final Duration READING_LIMIT = Duration.ofMinutes(1);

  /** Where {@code .ci/office-tools} puts the validator, below the folder for caches. */
  private static final String VALIDATOR_IN_CACHE =
      "veiligheidskompas/ooxml-validator-0.4.0/node_modules/.bin/ooxml-validator";

  private final Optional<Path> office;
  private final Optional<Path> textReader;
  private final Optional<Path> pictureMaker;
  private final Optional<Path> validator;
  private final Path profile;

  private OfficeTools(Map<String, String> environment, Path profile) {
    office = onPath("soffice", environment);
    textReader = onPath("pdftotext", environment);
    pictureMaker = onPath("pdftoppm", environment);
    validator = validator(environment);
    this.profile = profile;
  }

  /**
   * Looks the programs up.
   *
   * @param environment {@code PATH}; {@code VK_OOXML_VALIDATOR} is the path of the validator
   */
  public static OfficeTools find(Map<String, String> environment) {
    try {
      return new OfficeTools(environment, Files.createTempDirectory("office-profile"));
    } catch (IOException e) {
      throw new IllegalStateException("no folder for a profile of LibreOffice", e);
    }
  }

  /** The names of the programs that were not found; empty when all are there. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    addMissing(missing, office, "soffice");
    addMissing(missing, textReader, "pdftotext");
    addMissing(missing, pictureMaker, "pdftoppm");
    addMissing(missing, validator, "ooxml-validator");
    return List.copyOf(missing);
  }

  /**
   * Converts a document with LibreOffice; tries once more when that fails, for its first start on a
   * loaded machine sometimes does.
   *
   * @param document a file that LibreOffice reads, such as a .docx
   * @param folder an existing folder for the PDF, which gets the name of the document
   * @return the PDF
   */
  public Path toPdf(Path document, Path folder) throws IOException, InterruptedException {
    String name = document.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path pdf = folder.resolve(name + ".pdf");
    ExternalProgram conversion = conversion(document, folder);
    if (!conversion.run().succeeded() || !Files.exists(pdf)) {
      ExternalProgram.Outcome second = conversion.run();
      if (!second.succeeded() || !Files.exists(pdf)) {
        throw new IOException("LibreOffice made no PDF: " + second.text());
      }
    }
    return pdf;
  }

  private ExternalProgram conversion(Path document, Path folder) {
    return new ExternalProgram(
        CONVERSION_LIMIT,
        office.orElseThrow().toString(),
        "-env:UserInstallation=" + profile.toUri(),
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        document.toString());
  }

  /** The text of a PDF in reading order; a form feed ends each page. */
  public String text(Path pdf) throws IOException, InterruptedException {
    return new ExternalProgram(
            READING_LIMIT,
            textReader.orElseThrow().toString(),
            "-enc",
            "UTF-8",
            pdf.toString(),
            "-")
        .runOrFail();
  }

  /**
   * Draws each page of a PDF.
   *
   * @param dotsPerInch 72 gives one pixel a point
   * @param folder an existing folder without other pictures
   * @return PNG files in the order of the pages
   */
  public List<Path> pictures(Path pdf, int dotsPerInch, Path folder)
      throws IOException, InterruptedException {
    new ExternalProgram(
            CONVERSION_LIMIT,
            pictureMaker.orElseThrow().toString(),
            "-png",
            "-r",
            Integer.toString(dotsPerInch),
            pdf.toString(),
            folder.resolve("page").toString())
        .runOrFail();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
  }

  /**
   * What Microsoft's validator finds wrong in an Office file, by the newest version of the format.
   *
   * @param document a .docx, .xlsx or other Office file; its extension says which
   * @return empty when the file is valid
   */
  public List<Invalidity> validate(Path document) throws IOException, InterruptedException {
    ExternalProgram.Outcome outcome =
        new ExternalProgram(READING_LIMIT, validator.orElseThrow().toString(), document.toString())
            .run();
    if (outcome.exitCode() != 0 && outcome.exitCode() != 1) {
      throw new IOException("the validator could not be run: " + outcome.text());
    }
    JsonNode answer = JsonMapper.shared().readTree(outcome.text());
    return answer.get("errors").valueStream().map(OfficeTools::invalidity).toList();
  }

  private static Invalidity invalidity(JsonNode error) {
    return new Invalidity(
        error.path("errorType").asString(""),
        error.path("path").asString(""),
        error.path("xPath").asString(""),
        error.path("description").asString(""));
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> content = Files.walk(profile)) {
      deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  private static void addMissing(List<String> missing, Optional<Path> program, String name) {
    if (program.isEmpty()) {
      missing.add(name);
    }
  }

  private static Optional<Path> onPath(String program, Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> validator(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    String cache = environment.getOrDefault("XDG_CACHE_HOME", home + "/.cache");
    String path = environment.getOrDefault("VK_OOXML_VALIDATOR", cache + "/" + VALIDATOR_IN_CACHE);
    return Optional.of(Path.of(path)).filter(Files::isExecutable);
  }

  /**
   * One thing that is wrong in an Office file.
   *
   * @param kind {@code Schema}, {@code Semantic}, {@code Package}, {@code MarkupCompatibility}, or
   *     {@code Exception} when the file could not be read at all
   * @param part the part of the package, such as {@code /word/document.xml}; empty when unknown
   * @param place the place in that part as an XPath; empty when unknown
   * @param description what is wrong, in English
   */
  public record Invalidity(String kind, String part, String place, String description) {}
}
