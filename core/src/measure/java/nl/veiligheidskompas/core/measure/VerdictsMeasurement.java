package nl.veiligheidskompas.core.measure;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.indicator.Verdicts;

/** The verdicts on many series of six years; target: ten times as many take ten times as long. */
final class VerdictsMeasurement {

  private static final List<Integer> COUNTS = List.of(1_000, 10_000, 100_000);
  private static final int ROUNDS = 7;
  private static final int YEARS = 6;
  private static final int FIRST = 2017;

  private final PrintStream out;

  VerdictsMeasurement(PrintStream out) {
    this.out = out;
  }

  void run() {
    out.println("Verdicts on series of " + YEARS + " years; target: linear, median of " + ROUNDS);
    for (int count : COUNTS) {
      List<Indicator> indicators = new ArrayList<>();
      List<Measurement> measurements = new ArrayList<>();
      fill(count, indicators, measurements);
      List<Long> nanos = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        int judged = Verdicts.of(indicators, measurements, List.of(), FIRST + YEARS).size();
        nanos.add(System.nanoTime() - start);
        if (judged != count) {
          throw new IllegalStateException("not every series was judged");
        }
      }
      long median = nanos.stream().sorted().toList().get(ROUNDS / 2);
      out.printf(
          "%,d series: %.1f ms, %.0f ns each%n", count, median / 1e6, (double) median / count);
    }
  }

  private static void fill(int count, List<Indicator> indicators, List<Measurement> measurements) {
    for (int i = 0; i < count; i++) {
      UUID id = new UUID(1, i);
      indicators.add(indicator(id, i));
      for (int year = 0; year < YEARS; year++) {
        measurements.add(
            new Measurement(
                new UUID(2, (long) i * YEARS + year),
                measurements.size(),
                id,
                FIRST + year,
                null,
                Measurement.State.MEASURED,
                BigDecimal.valueOf((i * 31L + year * 17L) % 100),
                null,
                null,
                null,
                false,
                "",
                null,
                null,
                List.of()));
      }
    }
  }

  private static Indicator indicator(UUID id, int position) {
    return new Indicator(
        id,
        position,
        new UUID(3, 3),
        "I" + position,
        "reeks",
        IndicatorKind.EFFECT,
        "aantal",
        null,
        Direction.LOWER_OR_EQUAL,
        null,
        new Baseline(FIRST - 1, BigDecimal.valueOf(50), null, null, null, null),
        new Target(Target.Kind.AT_MOST, FIRST + YEARS - 1, BigDecimal.valueOf(40), null, "", false),
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
}
