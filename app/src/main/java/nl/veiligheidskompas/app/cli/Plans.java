package nl.veiligheidskompas.app.cli;

import java.nio.file.Path;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * The plan files on the disk, as far as the commands need them. Every method refuses a file that is
 * not there, is no plan file, is damaged or is in use, and leaves it as it is.
 */
public interface Plans {

  /** How the name of a plan file ends. */
  String EXTENSION = ".mv.db";

  /** The plan in the file, of which no byte changes. */
  SafetyPlan read(Path file) throws RefusedException, StoreException;

  /**
   * How many steps of the stress test are in a file that was examined as a whole and found sound;
   * no byte of it changes.
   */
  long verifiedStressEdits(Path file) throws RefusedException, StoreException;

  /** Opens the file for editing; it is nobody else's until the store is closed. */
  PlanStore open(Path file) throws RefusedException, StoreException;

  /**
   * Makes a new file with the plan, whole or not at all.
   *
   * @param replace whether a file that is already there gives way; otherwise it is a refusal
   */
  void create(Path file, SafetyPlan plan, boolean replace) throws RefusedException, StoreException;
}
