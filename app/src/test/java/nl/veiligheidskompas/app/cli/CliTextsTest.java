package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CliTextsTest {

  private static final Path SOURCES = Path.of("src/main/java/nl/veiligheidskompas/app/cli");
  private static final Path TEXTS = Path.of("src/main/resources/nl/veiligheidskompas/app/texts");

  /** The places where the commands name a key, and what stands before it in the bundle. */
  private static final List<Usage> USAGES =
      List.of(
          new Usage("descriptionKey = \"([^\"]+)\"", ""),
          new Usage("\\$\\{bundle:([^}]+)}", ""),
          new Usage("say\\(\\s*\"(cli\\.[^\"]+)\"", ""),
          new Usage("(?:\\? |: )\"(cli\\.failed[^\"]+)\"", ""),
          new Usage("Problem\\.of\\(\\s*\"(cli\\.[^\"]+)\"", "problem."),
          new Usage("refused\\(\\s*\"(cli\\.[^\"]+)\"", "problem."),
          new Usage("@Command\\([^)]*name = \"([^\"]+)\"", "veiligheidskompas."));

  /** What picocli asks for by itself. */
  private static final Set<String> OF_PICOCLI =
      Set.of(
          "usage.description",
          "usage.synopsisHeading",
          "usage.parameterListHeading",
          "usage.optionListHeading",
          "usage.commandListHeading",
          "veiligheidskompas.usage.footer");

  @Test
  void everyKeyThatIsUsedIsDefinedAndTheOtherWayRound() throws Exception {
    Set<String> used = new TreeSet<>(OF_PICOCLI);
    for (Usage usage : USAGES) {
      used.addAll(usage.in(sources()));
    }

    assertThat(keys("cli_nl.properties")).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void bothLanguagesSayTheSameThings() throws Exception {
    assertThat(keys("cli_en.properties"))
        .containsExactlyInAnyOrderElementsOf(keys("cli_nl.properties"));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS.resolve(bundle))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames();
  }

  /**
   * A way to name a key in the code.
   *
   * @param pattern matches it, with the key as first group
   * @param prefix what the key is prefixed with in the bundle
   */
  private record Usage(String pattern, String prefix) {

    List<String> in(String sources) {
      return Pattern.compile(pattern)
          .matcher(sources)
          .results()
          .map(found -> prefix + found.group(1) + suffix())
          .toList();
    }

    private String suffix() {
      return prefix.equals("veiligheidskompas.") ? ".usage.description" : "";
    }
  }
}
