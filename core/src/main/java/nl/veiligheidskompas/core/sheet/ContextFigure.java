package nl.veiligheidskompas.core.sheet;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text of a sheet mentions without measuring a goal by it.
 *
 * @param unit what is counted, in the words of the source
 * @param year null when the source names none
 * @param area null when the source names none
 * @param quote the sentence it stands in
 * @param note a remark of the editor, empty when there is none
 */
public record ContextFigure(
    String name,
    BigDecimal value,
    String unit,
    @Nullable Integer year,
    @Nullable String area,
    String quote,
    String note) {
  public ContextFigure {
    value = Numbers.canonical(value);
  }
}
