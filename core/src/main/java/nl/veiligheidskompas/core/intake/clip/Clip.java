package nl.veiligheidskompas.core.intake.clip;

import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.sheet.edit.Part;

/**
 * What was read from a clipboard.
 *
 * @param parts in reading order, to be put in a text; empty when there are no words
 * @param leftOut how often something was met that does not come along
 */
public record Clip(List<Part> parts, Map<LeftOut, Integer> leftOut) {
  public Clip {
    parts = List.copyOf(parts);
    leftOut = Map.copyOf(leftOut);
  }
}
