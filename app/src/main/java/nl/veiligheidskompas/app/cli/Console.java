package nl.veiligheidskompas.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The two streams of the process: text in UTF-8 whatever the machine's locale says. A writer keeps
 * silent when its stream is gone, so the console remembers what went wrong with the first of them.
 */
public final class Console {

  private final WatchedStream watched;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * A console on two streams.
   *
   * @param out takes what a command was asked to show
   * @param err takes the one sentence of a refusal or failure
   */
  public Console(OutputStream out, OutputStream err) {
    watched = new WatchedStream(out);
    this.out = new PrintWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** Where a command shows its answer; flushed when the command ends. */
  public PrintWriter out() {
    return out;
  }

  /**
   * Sends on what was written, and answers what the reader's side said no to; null when all is
   * well.
   */
  public @Nullable IOException flush() {
    out.flush();
    return watched.failure;
  }

  /**
   * Whether nobody reads the answer any more, as after {@code | head -1}; that is not a failure.
   */
  public boolean readerIsGone() {
    IOException failure = flush();
    String reason = failure == null ? null : failure.getMessage();
    return reason != null && reason.contains("pipe");
  }

  /** Writes one sentence as exactly one line, also when a file name in it holds a line end. */
  public void complain(String sentence) {
    err.println(sentence.replaceAll("\\p{Cntrl}+", " "));
  }

  /** Passes bytes on and remembers the first failure. */
  private static final class WatchedStream extends FilterOutputStream {
    private @Nullable IOException failure;

    WatchedStream(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
