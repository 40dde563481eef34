package nl.veiligheidskompas.core.archguard.broken.sheet;

/** Breaks the rule of silence. */
public final class PrintsTrace {

  /** Writes where only a command may. */
  public void tell(Exception failure) {
    failure.printStackTrace();
  }
}
