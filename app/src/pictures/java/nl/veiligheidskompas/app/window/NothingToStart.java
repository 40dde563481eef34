package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import nl.veiligheidskompas.app.start.StartActions;

/** A start that is only looked at. */
final class NothingToStart implements StartActions {

  @Override
  public void open(Path file) {
    throw untouched();
  }

  @Override
  public void choose() {
    throw untouched();
  }

  @Override
  public void beginEmpty() {
    throw untouched();
  }

  @Override
  public void beginFictitious() {
    // the pictures begin nothing
  }

  @Override
  public void beginExample() {
    throw untouched();
  }

  @Override
  public void beginSuccessor() {
    throw untouched();
  }

  @Override
  public void firstSteps() {
    throw untouched();
  }

  @Override
  public void keys() {
    throw untouched();
  }

  private static IllegalStateException untouched() {
    return new IllegalStateException("a picture is only looked at");
  }
}
