package nl.veiligheidskompas.app.file;

import java.nio.file.Path;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The plan files on the disk. What cannot be done is refused with a sentence, and the file stays as
 * it is. Every call may take a while: none belongs on the thread of the window.
 */
public interface PlanFiles {

  /** How the name of every plan file ends. */
  String EXTENSION = ".mv.db";

  /**
   * Makes a new file with the plan, whole or not at all; a file that is there already is a refusal.
   */
  void create(Path file, SafetyPlan plan) throws RefusedException, StoreException;

  /**
   * Opens the file for editing: nobody else can until the store is closed.
   *
   * @throws RefusedException when it is not there, no plan file, damaged or newer than the program
   */
  Opening open(Path file) throws RefusedException, StoreException;

  /**
   * A copy of the last kept state of a file that somebody else may be editing. The store takes no
   * steps; the copy goes when it is closed.
   */
  PlanStore readOnlyCopy(Path file) throws RefusedException, StoreException;

  /** Why the file cannot be opened, as far as a look from outside tells; null when it may be. */
  @Nullable Problem obstacle(Path file);
}
