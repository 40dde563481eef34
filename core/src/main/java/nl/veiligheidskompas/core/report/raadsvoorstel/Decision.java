package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.List;

/**
 * What the council is asked to decide, with what speaks for it.
 *
 * @param text the decision, after "De raad besluit"
 * @param arguments in the order of their weight; may be empty
 */
record Decision(String text, List<Argument> arguments) {

  Decision {
    arguments = List.copyOf(arguments);
  }

  /** What speaks for a decision: a claim, and the facts of the plan behind it. */
  record Argument(String claim, String facts) {}
}
