package nl.veiligheidskompas.core.plan;

import java.io.Serial;

/**
 * A technical failure of the place where the plan is kept: the disk is full, the device is gone.
 * What was kept before stays kept; what was being kept is not.
 */
public final class StoreException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
