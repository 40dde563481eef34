package nl.veiligheidskompas.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void bothStreamsAreInUtf8() {
    Console console = new Console(out, err);

    console.out().print("één euro: € 1");
    console.complain("geweigerd: ë");

    assertThat(console.flush()).isNull();
    assertThat(out.toString(UTF_8)).isEqualTo("één euro: € 1");
    assertThat(err.toString(UTF_8).strip()).isEqualTo("geweigerd: ë");
  }

  @Test
  void complaintIsOneLineAlsoWithALineEndInIt() {
    new Console(out, err).complain("het bestand a\r\nb\u0007.docx is er niet");

    assertThat(err.toString(UTF_8).lines()).containsExactly("het bestand a b .docx is er niet");
  }

  @Test
  void failureOfTheOutputIsRemembered() {
    Console console = new Console(broken("No space left on device"), err);

    console.out().println("antwoord");

    assertThat(console.flush()).hasMessage("No space left on device");
    assertThat(console.readerIsGone()).isFalse();
  }

  @Test
  void closedPipeMeansThatTheReaderIsGone() {
    Console console = new Console(broken("Broken pipe"), err);

    console.out().println("antwoord");

    assertThat(console.readerIsGone()).isTrue();
  }

  static OutputStream broken(String reason) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
