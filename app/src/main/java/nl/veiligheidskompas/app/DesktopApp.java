package nl.veiligheidskompas.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.cli.ProgramVersion;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.task.WindowWork;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.app.window.MainWindow;
import nl.veiligheidskompas.app.window.NativeDesktop;
import nl.veiligheidskompas.app.window.NativePicker;
import nl.veiligheidskompas.app.window.ProgramParts;
import nl.veiligheidskompas.app.window.UserDocuments;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.report.word.LibreOfficePages;

/**
 * The program as a window: puts its parts together and opens the plan file that it was started
 * with. An application, because JavaFX shows documents for one; it is started by {@link
 * WindowStart}, so that there is something to open before the toolkit has come up.
 */
public final class DesktopApp extends Application {

  /** Where the plans are made, whatever the machine's clock is set to. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Work work = new WindowWork();
  private final UserFolder user;
  private final Beginning beginning;

  /**
   * A window that is not shown yet.
   *
   * @param user the folder of what belongs to the user
   * @param beginning what was begun before
   */
  DesktopApp(UserFolder user, Beginning beginning) {
    this.user = user;
    this.beginning = beginning;
  }

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    ProgramParts parts = parts();
    Path documents = UserDocuments.in(parts.home());
    Supplier<Texts> texts = () -> WindowTexts.in(parts.settings().get().language().locale());
    MainWindow window =
        new MainWindow(
            stage,
            parts,
            new NativePicker(stage, documents, () -> texts.get().say("window.file.kind")),
            new NativeDesktop(stage, documents, texts, getHostServices()::showDocument));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> work.onWindow(() -> window.fault(fault)));
    window.show(beginning.first());
  }

  /** Lets what is still on its way to the disk arrive. */
  @Override
  public void stop() {
    work.close();
  }

  private ProgramParts parts() {
    Clock clock = Clock.system(ZONE);
    return new ProgramParts(
        beginning,
        () -> new Examples(new PlanExchange()),
        new WordExport(
            LibreOfficePages.find(System.getenv(), user.path().resolve("libreoffice")), clock),
        new SettingsDesk(new SettingsFile(user), work),
        work,
        new FaultLog(user.logs(), ProgramVersion.number(), clock),
        clock,
        UUID::randomUUID,
        Path.of(System.getProperty("user.home")));
  }
}
