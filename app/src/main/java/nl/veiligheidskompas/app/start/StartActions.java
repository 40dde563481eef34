package nl.veiligheidskompas.app.start;

import java.nio.file.Path;

/** What the start asks of the window around it. */
public interface StartActions {

  /** Opens the plan in that file. */
  void open(Path file);

  /** Asks for a plan file and opens it. */
  void choose();

  /** Asks for municipality and period and makes a plan without themes. */
  void beginEmpty();

  /** Makes a plan of the example. */
  void beginExample();

  /** Makes a plan of the example that has invented figures. */
  void beginFictitious();

  /** Asks for a plan, and what to take over from it. */
  void beginSuccessor();

  /** Shows the page of the handbook about the start. */
  void firstSteps();

  /** Shows the page of the handbook with all keys. */
  void keys();
}
