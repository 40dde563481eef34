package nl.veiligheidskompas.core.intake;

import java.util.List;
import java.util.Map;

/**
 * A text as it was read from a file.
 *
 * @param name what the file is called, without its extension
 * @param pieces in reading order
 * @param leftOut how often something was met that does not come along
 */
public record ReadText(String name, List<Piece> pieces, Map<LeftOut, Integer> leftOut) {
  public ReadText {
    pieces = List.copyOf(pieces);
    leftOut = Map.copyOf(leftOut);
  }
}
