package nl.veiligheidskompas.core.plan;

import java.util.List;

/** Where one opened plan is kept. Not safe for use by several threads at once. */
public interface PlanStore extends AutoCloseable {

  /** The plan as it was kept last. */
  SafetyPlan plan() throws StoreException;

  /** All lines of the journal, in order of their numbers. */
  List<JournalEntry> journal() throws StoreException;

  /**
   * The changes that the line with this number made.
   *
   * @throws IllegalArgumentException when there is no such line
   */
  ChangeSet changes(long number) throws StoreException;

  /**
   * Keeps one step: the changed entities and the line of the journal in one transaction. When the
   * call returns the step is on the disk; when it throws, nothing of it is.
   *
   * @param entry the line of the journal, numbered one higher than the last
   * @param applied the changes as they were applied to the plan
   */
  void keep(JournalEntry entry, ChangeSet applied) throws StoreException;

  @Override
  void close() throws StoreException;
}
