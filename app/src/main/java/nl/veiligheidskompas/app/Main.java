package nl.veiligheidskompas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import nl.veiligheidskompas.app.cli.CommandLineEntry;

/** Starts Veiligheidskompas. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process.
   *
   * @param args the words of the command line; exit code 0 done, 1 failed, 2 refused
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(new CommandLineEntry(out, err).run(args));
  }
}
