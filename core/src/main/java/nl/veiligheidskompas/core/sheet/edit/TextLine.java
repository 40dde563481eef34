package nl.veiligheidskompas.core.sheet.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text block while it is edited: a paragraph, a subheading or an item of a list.
 *
 * @param level for an item how deep its list is nested, 0 for the outermost; for a paragraph 0, or
 *     one more than the item that it belongs to
 * @param id the paragraph, subheading or list that the line comes from, or null when it is new
 */
public record TextLine(Form form, int level, EditableText text, @Nullable UUID id) {

  /** What a line is. */
  public enum Form {
    PARAGRAPH,
    SUBHEADING,
    BULLET,
    NUMBER
  }

  /** Whether the line is an item of a list. */
  public boolean item() {
    return form == Form.BULLET || form == Form.NUMBER;
  }

  TextLine saying(EditableText other) {
    return new TextLine(form, level, other, id);
  }

  TextLine at(int otherLevel) {
    return new TextLine(form, otherLevel, text, id);
  }

  TextLine as(Form other) {
    return new TextLine(other, level, text, id);
  }
}
