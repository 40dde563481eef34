package nl.veiligheidskompas.core.archguard.broken.sheet;

/** Breaks the rule of silence. */
public final class PrintsToConsole {

  /** Writes where only a command may. */
  public void tell() {
    System.out.println("gelukt");
  }
}
