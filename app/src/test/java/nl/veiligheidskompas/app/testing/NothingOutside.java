package nl.veiligheidskompas.app.testing;

import nl.veiligheidskompas.app.shell.OutsideActions;
import nl.veiligheidskompas.app.shell.ScreenName;

/** A window around a shell that is never asked for anything. */
public final class NothingOutside implements OutsideActions {

  @Override
  public void switchPlan() {
    throw new AssertionError("no other plan in this test");
  }

  @Override
  public void help(ScreenName screen) {
    throw new AssertionError("no help in this test");
  }

  @Override
  public void saveCopy() {
    throw new AssertionError("no copy in this test");
  }
}
