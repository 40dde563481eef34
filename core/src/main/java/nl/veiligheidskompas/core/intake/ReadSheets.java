package nl.veiligheidskompas.core.intake;

import java.util.List;
import java.util.Map;

/**
 * What was recognised in a text.
 *
 * @param sheets at least one, in the order of the text
 * @param leftOut how often something does not come along
 */
public record ReadSheets(List<ReadSheet> sheets, Map<LeftOut, Integer> leftOut) {
  public ReadSheets {
    sheets = List.copyOf(sheets);
    leftOut = Map.copyOf(leftOut);
  }
}
