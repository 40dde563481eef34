package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;

/** How often an amount is due, in words and as a choice. */
final class RecurrenceWords {

  private RecurrenceWords() {}

  /** What can be chosen, with what holds now. */
  static List<Recurrence> choice(Recurrence now) {
    List<Recurrence> all = new ArrayList<>(List.of(Recurrence.UNSTATED, Recurrence.ONCE));
    for (int years = 1; years <= Period.MAX_YEARS; years++) {
      all.add(Recurrence.every(years));
    }
    if (!all.contains(now)) {
      all.add(now);
    }
    return all;
  }

  static String of(Recurrence recurrence, Texts texts) {
    return switch (recurrence.kind()) {
      case UNSTATED -> texts.say("sheet.recurrence.unstated");
      case ONCE -> texts.say("sheet.recurrence.once");
      case EVERY ->
          recurrence.years() == 1
              ? texts.say("sheet.recurrence.yearly")
              : texts.say("sheet.recurrence.every", recurrence.years());
    };
  }
}
