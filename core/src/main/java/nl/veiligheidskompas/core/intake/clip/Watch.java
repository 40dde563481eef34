package nl.veiligheidskompas.core.intake.clip;

import java.util.concurrent.CancellationException;
import nl.veiligheidskompas.core.common.Progress;

/** Tells how much of a source was read, and ends the reading when the user asked for that. */
final class Watch {

  /** It is told in parts of a hundred. */
  private static final int PARTS = 100;

  /** What is left of it when all of the source was read, and has to be put in lines. */
  private static final int BEHIND = 10;

  private final Progress progress;
  private final int total;
  private int told;

  /**
   * @param total characters of the source
   */
  Watch(Progress progress, int total) {
    this.progress = progress;
    this.total = Math.max(1, total);
  }

  /**
   * So many characters were read.
   *
   * @throws CancellationException when nobody waits for the rest
   */
  void at(int characters) {
    int part = (int) ((long) characters * (PARTS - BEHIND) / total);
    if (part > told) {
      told = part;
      progress.report(part, PARTS);
      goOn();
    }
  }

  /**
   * Asks whether to go on.
   *
   * @throws CancellationException when nobody waits for the rest
   */
  void goOn() {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }
}
