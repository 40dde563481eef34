package nl.veiligheidskompas.app.text;

import java.util.List;
import nl.veiligheidskompas.core.sheet.edit.Passage;

/** Keeps what was written in the plan. */
@FunctionalInterface
public interface TextKeeping {

  /**
   * Keeps passages as one step.
   *
   * @param changed what is otherwise than it was kept
   * @param goesOn whether it goes on with the step before: typing without a pause
   */
  void keep(TextStep step, List<Passage> changed, boolean goesOn);
}
