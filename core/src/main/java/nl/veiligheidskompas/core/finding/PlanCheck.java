package nl.veiligheidskompas.core.finding;

import java.util.List;

/** A rule, or a few rules about one subject. */
@FunctionalInterface
interface PlanCheck {

  /** What the rule finds, open and in any order. */
  List<Finding> of(PlanLookup lookup);
}
