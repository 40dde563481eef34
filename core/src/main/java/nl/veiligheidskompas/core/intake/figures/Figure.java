package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a file.
 *
 * @param state a value or the kind of emptiness
 * @param value exactly when the state is {@code MEASURED}
 * @param provisional whether the source may still change it
 */
public record Figure(State state, @Nullable BigDecimal value, boolean provisional) {

  /** Why there is no value. */
  static Figure empty(State state) {
    return new Figure(state, null, false);
  }

  /** This figure, provisional when it is or its period is; what is empty never is. */
  public Figure provisionalAs(Period period) {
    return period.provisional() && !provisional && value != null
        ? new Figure(state, value, true)
        : this;
  }
}
