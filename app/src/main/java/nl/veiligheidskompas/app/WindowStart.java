package nl.veiligheidskompas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.cli.Console;
import nl.veiligheidskompas.app.file.OpenNotes;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.app.window.DisplayCheck;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** Starts the window, or says in one sentence why there can be none. */
final class WindowStart {

  private static final int DONE = 0;
  private static final int FAILED = 1;

  private final Console console;

  WindowStart(Console console) {
    this.console = console;
  }

  /** Whether the words of the command line ask for the window: no words, or one plan file. */
  static boolean isAsked(String... words) {
    return words.length == 0
        || (words.length == 1
            && !words[0].startsWith("-")
            && words[0].endsWith(PlanFiles.EXTENSION));
  }

  /**
   * Shows the window until it is closed.
   *
   * @return the exit code: 0, or 1 when no window can be shown
   */
  int run(String... words) {
    Problem missing =
        new DisplayCheck(System::getProperty, System::getenv, WindowStart::loads).missing();
    if (missing != null) {
      return refuse(missing);
    }
    UserFolder user = UserFolder.of(System::getProperty, System::getenv);
    Beginning beginning = new Beginning(() -> files(user), firstFile(words));
    beginning.start();
    DesktopApp app = new DesktopApp(user, beginning);
    try {
      shown(app);
      app.stop();
      return DONE;
    } catch (RuntimeException | LinkageError failure) {
      // the process ends here, and with it the hold on a plan that was opened meanwhile
      return refuse(DisplayCheck.missing(failure));
    }
  }

  /** Starts the toolkit, shows the window and waits until it is closed. */
  private static void shown(DesktopApp app) {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        Stage stage = new Stage();
        stage.setOnHidden(event -> closed.complete(true));
        app.start(stage);
      } catch (RuntimeException | Error failure) {
        closed.completeExceptionally(failure);
      }
    });
    closed.join();
  }

  private static PlanFiles files(UserFolder user) {
    return new StoredPlanFiles(
        new nl.veiligheidskompas.core.storage.PlanFiles(new PlanCodec()),
        new OpenNotes(user.path().resolve("open"), holder(), Clock.systemUTC()),
        user.backups());
  }

  private static @Nullable Path firstFile(String... words) {
    return words.length == 0 ? null : Path.of(words[0]).toAbsolutePath();
  }

  /** What a second window says about who has a file open. */
  private static String holder() {
    String user = System.getProperty("user.name", "");
    String computer = System.getenv().getOrDefault("COMPUTERNAME", "");
    return computer.isEmpty() ? user : user + " (" + computer + ")";
  }

  private int refuse(Problem problem) {
    console.complain(WindowTexts.in(Texts.DUTCH).say(problem));
    return FAILED;
  }

  /** Only looks the library up and calls nothing in it, so a restricted method is safe here. */
  @SuppressWarnings("restricted")
  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, arena).find("gtk_init_check").isPresent();
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }
}
