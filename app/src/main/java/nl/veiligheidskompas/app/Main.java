package nl.veiligheidskompas.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.app.cli.Console;
import nl.veiligheidskompas.app.settings.UserFolder;

/** Starts Veiligheidskompas. */
public final class Main {

  /** Where the plans are made, whatever the machine's clock is set to. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** A start script cannot put this before the main class, where Java would take it. */
  private static final String USER_FOLDER = "-D" + UserFolder.PROPERTY + "=";

  private Main() {}

  /**
   * Runs one command, or shows the window, and ends the process.
   *
   * @param words the words of the command line; none, or one plan file, for the window; exit code 0
   *     done, 1 failed, 2 refused
   */
  public static void main(String[] words) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    keepLibrariesSilent();
    List<String> rest = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith(USER_FOLDER)) {
        System.setProperty(UserFolder.PROPERTY, word.substring(USER_FOLDER.length()));
      } else {
        rest.add(word);
      }
    }
    String[] asked = rest.toArray(String[]::new);
    if (WindowStart.isAsked(asked)) {
      System.exit(new WindowStart(console).run(asked));
    }
    UserFolder userFolder = UserFolder.of(System::getProperty, System::getenv);
    System.exit(
        new Wiring(console, userFolder, Clock.system(ZONE), System.getenv())
            .commandLine()
            .run(asked));
  }

  /** The two streams hold the answer of the program and nothing else, whatever a library prints. */
  private static void keepLibrariesSilent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
