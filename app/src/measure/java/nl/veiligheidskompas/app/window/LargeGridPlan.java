package nl.veiligheidskompas.app.window;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.AreaEdits;
import org.jspecify.annotations.Nullable;

/** The reference plan with a grid far larger than any municipality has; the same on every run. */
final class LargeGridPlan {

  static final int INDICATORS = 500;
  static final int AREAS = 25;
  static final int FIRST_YEAR = 2009;
  static final int YEARS = 12;

  private LargeGridPlan() {}

  /** A name of one of the areas, from 0. */
  static String area(int number) {
    return "Wijk " + (number + 1);
  }

  static SafetyPlan make() {
    SafetyPlan plan = Desks.example();
    for (int i = 0; i < AREAS; i++) {
      plan = AreaEdits.add(plan, area(i), AreaKind.DISTRICT).applyTo(plan);
    }
    List<Change> changes = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < INDICATORS; i++) {
      UUID id = new UUID(5, i);
      UUID theme = plan.themes().get(i % plan.themes().size()).id();
      changes.add(new Change.OfIndicator(null, indicator(id, i, theme)));
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        changes.add(new Change.OfMeasurement(null, value(id, year, null, random)));
        for (int area = 0; area < AREAS; area++) {
          changes.add(new Change.OfMeasurement(null, value(id, year, area(area), random)));
        }
      }
    }
    return new ChangeSet(StepName.of("figures.import", "…"), changes).applyTo(plan);
  }

  private static Indicator indicator(UUID id, int number, UUID theme) {
    return new Indicator(
        id,
        1000 + number,
        theme,
        "G-I" + number,
        "Geregistreerde misdrijven van soort " + number,
        IndicatorKind.EFFECT,
        "aantal",
        null,
        Direction.LOWER_OR_EQUAL,
        null,
        null,
        null,
        null,
        List.of(),
        "",
        "",
        "",
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static Measurement value(UUID indicator, int year, @Nullable String area, Random random) {
    return new Measurement(
        new UUID(random.nextLong(), random.nextLong()),
        0,
        indicator,
        year,
        area,
        State.MEASURED,
        BigDecimal.valueOf(100 + random.nextInt(900)),
        null,
        null,
        null,
        false,
        "",
        null,
        null,
        List.of());
  }
}
