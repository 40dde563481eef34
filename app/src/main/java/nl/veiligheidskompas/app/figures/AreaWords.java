package nl.veiligheidskompas.app.figures;

import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.PlannedValue;
import nl.veiligheidskompas.core.intake.figures.PlannedValue.Status;

/** What becomes of the values of areas, in one line. */
final class AreaWords {

  private final Texts texts;

  AreaWords(Texts texts) {
    this.texts = texts;
  }

  String line(Map<String, List<PlannedValue>> areas) {
    List<PlannedValue> values = areas.values().stream().flatMap(List::stream).toList();
    return texts.say(
        "figures.areas",
        String.join(", ", areas.keySet()),
        values.size(),
        count(values, Status.NEW),
        count(values, Status.CHANGED),
        count(values, Status.SAME),
        count(values, Status.MISSING));
  }

  private static long count(List<PlannedValue> values, Status status) {
    return values.stream().filter(value -> value.status() == status).count();
  }
}
