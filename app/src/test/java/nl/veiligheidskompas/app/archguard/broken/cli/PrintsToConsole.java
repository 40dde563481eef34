package nl.veiligheidskompas.app.archguard.broken.cli;

/** Breaks the rule of silence, where no package is excepted. */
public final class PrintsToConsole {

  /** Writes past the stream that it was given. */
  public void tell() {
    System.err.println("mislukt");
  }
}
