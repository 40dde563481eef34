package nl.veiligheidskompas.core.codec;

import java.io.Serial;

/**
 * Says that a text is no JSON, or JSON that does not fit the model. Carries no cause: the messages
 * of the parser repeat what stands in the text, and that may be confidential.
 */
public final class UnreadableJsonException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** What is the matter with the text. */
  public enum Reason {
    /** It is not JSON at all, or not in UTF-8, or a key stands there twice. */
    NOT_JSON,
    /** It is larger or nested deeper than the program reads. */
    TOO_LARGE,
    /** It is JSON, but not of the value that was asked for. */
    DOES_NOT_FIT
  }

  private final Reason reason;
  private final String pointer;

  UnreadableJsonException(Reason reason, String pointer) {
    super(reason + " at " + (pointer.isEmpty() ? "the root" : pointer));
    this.reason = reason;
    this.pointer = pointer;
  }

  public Reason reason() {
    return reason;
  }

  /** JSON pointer of the place, such as {@code /goals/3/links}; empty when it is not known. */
  public String pointer() {
    return pointer;
  }
}
