package nl.veiligheidskompas.core.archguard.broken.sheet;

/** Breaks the rule that the locale is a parameter. */
public final class AsksTheLocale {

  /** Groups of thousands as the machine writes them. */
  public String amount(int euros) {
    return String.format("%,d", euros);
  }
}
