package nl.veiligheidskompas.core.scenario;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * One answer to the council's choice.
 *
 * @param name short label
 * @param text the scenario in the words of the plan
 * @param levels themes whose attention the scenario fixes; a theme that is not listed is open
 * @param extraMoney extra money per year that it asks, or null when the plan names none
 * @param capacity what it asks of the team's hours, or null when the plan says nothing
 * @param decision when the council decides on it, or null when the plan says nothing
 */
public record Scenario(
    UUID id,
    int position,
    String name,
    String text,
    List<ThemeLevel> levels,
    @Nullable Money extraMoney,
    List<EditorialMark> editorial,
    @AddedLater @Nullable String capacity,
    @AddedLater @Nullable String decision)
    implements Entity {
  public Scenario {
    levels = List.copyOf(levels);
    editorial = List.copyOf(editorial);
    capacity = capacity == null || capacity.isBlank() ? null : capacity;
    decision = decision == null || decision.isBlank() ? null : decision;
  }
}
