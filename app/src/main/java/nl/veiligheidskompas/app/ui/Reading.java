package nl.veiligheidskompas.app.ui;

import nl.veiligheidskompas.core.common.RefusedException;

/** Turns what was typed into a value, or says why it cannot. */
@FunctionalInterface
public interface Reading<T> {

  /** The value; throws with a sentence for the user when there is none. */
  T read(String typed) throws RefusedException;
}
