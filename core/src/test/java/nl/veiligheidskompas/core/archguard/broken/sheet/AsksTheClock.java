package nl.veiligheidskompas.core.archguard.broken.sheet;

import java.time.LocalDate;

/** Breaks the rule that time is a parameter. */
public final class AsksTheClock {

  /** The day of the machine. */
  @SuppressWarnings("JavaTimeDefaultTimeZone")
  public LocalDate today() {
    return LocalDate.now();
  }
}
