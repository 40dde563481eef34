package nl.veiligheidskompas.core.budget;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cost that a theme sheet names.
 *
 * @param code visible code, such as T8-K3
 * @param text the cost in the words of the sheet
 * @param amount the amount named, for the whole recurrence; null when none is named
 * @param proMemorie whether it is named as PM: known to exist, amount not known
 * @param recurrence how often the amount is due
 * @param coverage what pays for it, as far as the sheet says
 * @param budgetLineId the budget line that covers it, or null when none does
 * @param budgeted the part of the amount that the line covers; null for the whole amount
 * @param note a remark of the editor, empty when there is none
 */
public record CostItem(
    UUID id,
    int position,
    UUID themeId,
    String code,
    String text,
    @Nullable Money amount,
    boolean proMemorie,
    Recurrence recurrence,
    List<Coverage> coverage,
    @Nullable UUID budgetLineId,
    @Nullable Money budgeted,
    String note,
    List<EditorialMark> editorial)
    implements Entity {
  public CostItem {
    coverage = List.copyOf(coverage);
    editorial = List.copyOf(editorial);
  }
}
