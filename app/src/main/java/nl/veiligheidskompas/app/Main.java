package nl.veiligheidskompas.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import nl.veiligheidskompas.app.cli.Console;

/** Starts Veiligheidskompas. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process.
   *
   * @param words the words of the command line; exit code 0 done, 1 failed, 2 refused
   */
  public static void main(String[] words) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    keepLibrariesSilent();
    System.exit(new Wiring(console).commandLine().run(words));
  }

  /** The two streams hold the answer of the program and nothing else, whatever a library prints. */
  private static void keepLibrariesSilent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
