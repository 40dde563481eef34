package nl.veiligheidskompas.core.storage;

import java.io.Serial;

/** What stands in the store is not what the program wrote there. Its message never repeats it. */
final class GarbledStoreException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  GarbledStoreException(String message) {
    super(message);
  }

  GarbledStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
