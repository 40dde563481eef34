package nl.veiligheidskompas.core.plan;

import java.util.UUID;

/**
 * A text of the municipality that one document has and the plan has not, such as a foreword.
 *
 * @param title its heading; empty when it goes on below what stands before it
 * @param text its paragraphs, each on a line of its own; a line that begins with a dash and a space
 *     is a point of a list
 * @param withheld whether it is not public
 */
public record OwnText(UUID id, String title, String text, boolean withheld) {

  /** The name of the part that it is. */
  public String part() {
    return partOf(id);
  }

  /** The name of the part that a text with that id is. */
  public static String partOf(UUID id) {
    return "e" + id.toString().replace("-", "");
  }
}
