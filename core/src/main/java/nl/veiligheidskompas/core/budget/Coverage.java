package nl.veiligheidskompas.core.budget;

import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * What pays for a cost.
 *
 * @param name the budget or payer, in the words of the plan
 * @param amount the part it pays, or null when the plan names none
 */
public record Coverage(String name, @Nullable Money amount) {}
