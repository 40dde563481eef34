package nl.veiligheidskompas.core.indicator;

import java.util.Comparator;
import java.util.List;
import nl.veiligheidskompas.core.common.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How an action stood on a day: of an activity or a milestone the thing itself, of another
 * indicator what must be done before it can be measured.
 *
 * @param on when it stood so; of a date that is known in part the whole month or year
 * @param remark what there is to say about it, empty when nothing
 */
public record ActionState(PartialDate on, ActionStatus status, String remark) {

  /** Earlier first; of one day the order in which they were reported holds. */
  static final Comparator<ActionState> ORDER = Comparator.comparing(ActionState::on);

  /**
   * How an action stood at the end of a year.
   *
   * @param states in the order of their dates
   * @return null when nothing was reported up to then
   */
  public static @Nullable ActionState at(List<ActionState> states, int year) {
    return states.stream()
        .filter(state -> state.on().year() <= year)
        .reduce((before, later) -> later)
        .orElse(null);
  }
}
