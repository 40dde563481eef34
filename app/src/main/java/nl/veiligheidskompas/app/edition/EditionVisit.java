package nl.veiligheidskompas.app.edition;

import nl.veiligheidskompas.core.plan.Edition;

/** Opens an edition in the window, to look at. */
@FunctionalInterface
public interface EditionVisit {

  /** Shows what the edition froze on all screens, for reading only. */
  void to(Edition edition);
}
