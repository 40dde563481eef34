package nl.veiligheidskompas.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.veiligheidskompas.app.cli.Shell.Answer;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CommandLineEntryTest {

  @TempDir private Path logs;

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "-h", "help"})
  void helpIsShownWhenAskedForAndWithoutACommand(String words) {
    Answer answer = shell().run((Object[]) split(words));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).startsWith("Gebruik: veiligheidskompas").contains("Opdrachten:");
    assertThat(answer.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"help tel", "tel --help", "tel -h", "--lang nl tel --help"})
  void helpOfOneCommandIsShown(String words) {
    assertThat(shell().run((Object[]) split(words)).out())
        .startsWith("Gebruik: veiligheidskompas tel")
        .contains("WOORD")
        .doesNotContain("Opdrachten:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang en --help", "--help --lang en", "help --lang=en"})
  void helpIsEnglishWhenAskedFor(String words) {
    assertThat(shell().run((Object[]) split(words)).out()).startsWith("Usage: veiligheidskompas");
  }

  @Test
  void versionIsShown() {
    assertThat(shell().run("--version").out()).matches("Veiligheidskompas \\S+\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          tell x              ~ De opdracht tell is er niet; bedoelt u tel?
          qqqq               ~ De opdracht qqqq is er niet; kies uit: tel, stuk, help.
          help qqqq          ~ De opdracht qqqq is er niet; kies uit: tel, stuk, help.
          mijn.mv.db         ~ Een venster om mijn.mv.db in te openen is er nog niet; gebruik check of export, zoals: veiligheidskompas check mijn.mv.db
          tel                ~ Bij veiligheidskompas tel ontbreekt WOORD.
          tel a b            ~ Het woord b is er een te veel; veiligheidskompas tel --help toont welke woorden de opdracht kent.
          tel a --keeer 2    ~ De optie --keeer is er niet; bedoelt u --keer?
          tel a --zzz        ~ De optie --zzz is er niet; veiligheidskompas tel --help noemt de opties.
          tel a --year 2020  ~ De optie --year is er niet; veiligheidskompas tel --help noemt de opties.
          tel a --keer       ~ Bij veiligheidskompas tel ontbreekt --keer N.
          tel a --keer twee  ~ De waarde twee past niet bij --keer N.
          tel a --keer 1 --keer 2 ~ De optie --keer N staat er meer dan één keer.
          --lang de tel a    ~ De taal de wordt niet gesproken; kies nl of en.
          tel a --lang       ~ Bij veiligheidskompas tel ontbreekt --lang nl|en.
          """)
  void wordsThatCannotBeReadAreRefusedWithOneSentence(String words, String sentence) {
    assertThat(shell().run((Object[]) split(words)).refusal()).isEqualTo(sentence);
  }

  @Test
  void refusalIsEnglishWhenAskedFor() {
    assertThat(shell().run("tell", "--lang", "en").refusal())
        .isEqualTo("There is no command tell; do you mean tel?");
  }

  @Test
  void wordWithAnAtSignIsNotReadAsAFile() {
    assertThat(shell().run("tel", "@woord").out()).isEqualTo("@woord\n");
  }

  @Test
  void technicalFailureIsSaidInOneSentenceAndLoggedWithoutItsMessage() throws Exception {
    Answer answer = shell().run("stuk", "disk");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err())
        .startsWith("Het lezen of schrijven is mislukt")
        .contains(logs.toString())
        .doesNotContain("geheim");
    assertThat(log()).contains("StoreException").doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bug", "stack", "speechless"})
  void bugIsSaidInOneSentenceWithoutAStackTrace(String kind) throws Exception {
    Answer answer = shell().run("stuk", kind);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err())
        .startsWith("Er ging iets mis in het programma zelf (foutcode VK-")
        .doesNotContain("geheim");
    assertThat(log()).contains("CommandLineEntryTest").doesNotContain("geheim");
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(runInto(ConsoleTest.broken("No space left on device"), err)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("Het antwoord kon niet worden geschreven");
  }

  @Test
  void readerThatIsGoneIsNoFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(runInto(ConsoleTest.broken("Broken pipe"), err)).isZero();
    assertThat(err.size()).isZero();
  }

  private int runInto(OutputStream out, OutputStream err) {
    FaultLog faults = new FaultLog(logs, "test", Shell.CLOCK);
    return new CommandLineEntry(new Console(out, err), faults, CommandLineEntryTest::commands)
        .run("tel", "woord");
  }

  private Shell shell() {
    return Shell.of(CommandLineEntryTest::commands, logs);
  }

  private static List<Object> commands(Console console, Object texts) {
    return List.of(new Tel(console), new Stuk());
  }

  private String log() throws IOException {
    try (var files = Files.list(logs)) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  private static String[] split(String words) {
    return words.isEmpty() ? new String[0] : words.split(" ");
  }

  /** Repeats a word. */
  @Command(name = "tel")
  static final class Tel implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "WOORD")
    private String word;

    @Option(names = "--keer", paramLabel = "N", defaultValue = "1")
    private int times;

    Tel(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      console.out().print((word + "\n").repeat(times));
      return 0;
    }
  }

  /** Fails in the way that is asked for. */
  @Command(name = "stuk")
  static final class Stuk implements Callable<Integer> {
    @Parameters private String kind;

    @Override
    public Integer call() throws StoreException, RefusedException {
      if (kind.equals("disk")) {
        throw new StoreException("geheim", new IOException("geheim"));
      }
      if (kind.equals("stack")) {
        throw new StackOverflowError("geheim");
      }
      if (kind.equals("speechless")) {
        throw new RefusedException(Problem.of("cli.noSuchSentence", "geheim"));
      }
      throw new IllegalStateException("geheim");
    }
  }
}
