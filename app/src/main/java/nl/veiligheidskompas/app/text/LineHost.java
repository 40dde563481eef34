package nl.veiligheidskompas.app.text;

/** What happens around lines that are edited. */
interface LineHost {

  /** Something was typed or formed. */
  void changed();

  /** Go back to what was kept. */
  void cancel();

  /** Ready: keep what was typed and read on. */
  void done();

  /** Ready: keep what was typed and go to the next place, or the one before when negative. */
  void leave(int direction);
}
