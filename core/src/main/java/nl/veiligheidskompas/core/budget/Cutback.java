package nl.veiligheidskompas.core.budget;

import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * A moment in the history of the budget.
 *
 * @param from the amount before, or null when not named
 * @param to the amount after, or null when not named
 */
public record Cutback(
    UUID id, int position, int year, String text, @Nullable Money from, @Nullable Money to)
    implements Entity {}
