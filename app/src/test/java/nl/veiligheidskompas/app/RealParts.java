package nl.veiligheidskompas.app;

import java.nio.file.Path;
import java.util.UUID;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.file.OpenNotes;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.window.ProgramParts;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.storage.PlanFiles;

/** The program as it is put together for a user, with plan files and documents on the disk. */
public final class RealParts {

  private RealParts() {}

  /**
   * The parts of one window.
   *
   * @param home holds all that belongs to the user
   * @param holder what others are told about who has a file open
   */
  public static ProgramParts of(Path home, String holder, Work work) {
    UserFolder user = new UserFolder(home.resolve("user"));
    return new ProgramParts(
        new StoredPlanFiles(
            new PlanFiles(new PlanCodec()),
            new OpenNotes(user.path().resolve("open"), holder, Desks.CLOCK),
            user.backups()),
        () -> new Examples(new PlanExchange()),
        new WordExport(PageNumbers.ESTIMATED, Desks.CLOCK),
        new SettingsDesk(new SettingsFile(user), work),
        work,
        new FaultLog(user.logs(), "1", Desks.CLOCK),
        Desks.CLOCK,
        UUID::randomUUID,
        home);
  }

  /** What {@code dump} writes about a plan file that nobody has open. */
  public static byte[] dump(Path file) {
    return new PlanExchange().write(plan(file));
  }

  /** What stands in a plan file that nobody has open. */
  public static SafetyPlan plan(Path file) {
    try {
      return new PlanFiles(new PlanCodec()).read(file).plan();
    } catch (RefusedException | StoreException failure) {
      throw new AssertionError(failure);
    }
  }
}
