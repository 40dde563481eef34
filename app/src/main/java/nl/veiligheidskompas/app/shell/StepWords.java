package nl.veiligheidskompas.app.shell;

import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.StepName;

/** What a step is called on the screen. */
public final class StepWords {

  private StepWords() {}

  /** The sentence under {@code step.<key>}, with the arguments of the step filled in. */
  public static String of(StepName step, Texts texts) {
    return texts.say("step." + step.key(), step.arguments().toArray());
  }
}
