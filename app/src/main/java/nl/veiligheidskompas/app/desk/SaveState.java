package nl.veiligheidskompas.app.desk;

/** What the status line may say about the last edits. */
public enum SaveState {
  /** Everything that is on the screen is on the disk. */
  SAVED,
  /** A step is on its way to the disk. */
  SAVING,
  /** A step could not be kept; it is on the screen only. */
  NOT_SAVED,
  /** The plan is open for reading only. */
  READ_ONLY
}
