package nl.veiligheidskompas.core.codec;

import java.util.regex.Pattern;
import nl.veiligheidskompas.core.codec.UnreadableJsonException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** What may be told about a failure of the parser: the kind and the place, never the text. */
final class JsonFailures {

  /** Keys of the model look like this; another key comes out of the text that was read. */
  private static final Pattern MODEL_KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,30}");

  private JsonFailures() {}

  static UnreadableJsonException unreadable(JacksonException failure) {
    return new UnreadableJsonException(reason(failure), pointer(failure));
  }

  /** Where it went wrong, as the end of a sentence; empty when that is not known. */
  static String at(JacksonException failure) {
    String pointer = pointer(failure);
    return pointer.isEmpty() ? "" : " at " + pointer;
  }

  private static Reason reason(JacksonException failure) {
    return switch (failure) {
      case StreamConstraintsException e -> Reason.TOO_LARGE;
      case DatabindException e -> Reason.DOES_NOT_FIT;
      case StreamReadException e -> Reason.NOT_JSON;
      default -> Reason.NOT_JSON;
    };
  }

  private static String pointer(JacksonException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : failure.getPath()) {
      String key = step.getPropertyName();
      if (key == null) {
        pointer.append('/').append(step.getIndex());
      } else {
        pointer.append('/').append(MODEL_KEY.matcher(key).matches() ? key : "?");
      }
    }
    return pointer.toString();
  }
}
