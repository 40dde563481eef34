package nl.veiligheidskompas.core.sheet.edit;

import java.util.UUID;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A line of text while it is edited: a paragraph, a subheading or an item of a list.
 *
 * @param level for an item how deep its list is nested, 0 for the outermost; for a paragraph 0, or
 *     one more than the item that it belongs to
 * @param id the paragraph, subheading or list that the line is or belongs to; null for a line that
 *     is only the room to write in where nothing stands
 */
public record Line(Form form, int level, RichText text, @Nullable UUID id) implements Part {

  /** Room to write in where nothing stands. */
  static Line room() {
    return new Line(Form.PARAGRAPH, 0, RichText.EMPTY, null);
  }

  /** The number of signs of the text. */
  public int length() {
    return Wording.length(text);
  }

  /** This line with another text. */
  public Line saying(RichText other) {
    return new Line(form, level, other, id);
  }

  Line as(Form other, int otherLevel) {
    return new Line(other, otherLevel, text, id);
  }

  Line of(@Nullable UUID other) {
    return new Line(form, level, text, other);
  }
}
