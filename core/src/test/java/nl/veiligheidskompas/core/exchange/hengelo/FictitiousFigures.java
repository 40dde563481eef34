package nl.veiligheidskompas.core.exchange.hengelo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorFeed;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Margin;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** The indicators of the example with invented figures, and the figures themselves. */
final class FictitiousFigures {

  static final UUID POLICE = Keys.of("bron Politie, geregistreerde misdrijven");

  static final List<Area> AREAS =
      List.of(
          new Area("Binnenstad", AreaKind.DISTRICT, null),
          new Area("Hengelose Es", AreaKind.DISTRICT, null),
          new Area("Noord", AreaKind.DISTRICT, null),
          new Area("Hasseler Es", AreaKind.DISTRICT, null),
          new Area("Groot Driene", AreaKind.DISTRICT, null),
          new Area("Berflo Es", AreaKind.DISTRICT, null),
          new Area("Slangenbeek", AreaKind.DISTRICT, null),
          new Area("buitengebied", AreaKind.DISTRICT, null),
          new Area("Vergelijkbare gemeenten", AreaKind.REFERENCE, null));

  /** What each value says of itself, wherever it is copied to. */
  private static final String MARK = "fictieve waarde";

  private static final String VALUES = "/hengelo/fictief-waarden.tsv";
  private static final int LAST_YEAR = 2020;
  private static final BigDecimal MARK_MARGIN = new BigDecimal("0.1");

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  FictitiousFigures(SafetyPlan plan) {
    plan.indicators().forEach(one -> indicators.add(changed(one)));
    UUID theme = Keys.of("T1");
    indicators.add(
        registered(theme, "T1-I4", "Geregistreerde misdrijven, totaal", "0.0.0", 4610, 4400));
    indicators.add(
        registered(theme, "T1-I5", "Diefstal of inbraak in woningen", "1.1.1", 402, 300));
    read();
  }

  List<Indicator> indicators() {
    return indicators;
  }

  List<Measurement> measurements() {
    return measurements;
  }

  /** The baselines of survey shares get a number of respondents; others get what they lack. */
  private static Indicator changed(Indicator one) {
    return switch (one.code()) {
      case "T1-I1" -> with(one, "%", share(2015, 20, 1050), one.target(), List.of());
      case "T1-I2" -> with(one, "%", share(2015, 19, 1050), one.target(), List.of());
      case "T1-I3" -> with(one, "%", share(2015, 29, 1050), one.target(), List.of(2019));
      case "T2-I1" -> with(one, "cijfer", mark("6.8"), bound(false, "6.8"), List.of());
      case "T2-I5" -> with(one, "aantal", count(212), bound(true, "212"), List.of());
      case "T3-I1" -> with(one, "aantal", count(640), null, List.of());
      case "T3-I2" -> with(one, "aantal", count(38), bound(false, "50"), List.of());
      case "T4-I1" -> with(one, "%", share(2015, 31, 820), bound(true, "31"), List.of());
      case "T5-I1" -> with(one, "aantal", count(6), bound(true, "4"), List.of());
      case "T7-I2" -> with(one, "aantal", count(28), bound(false, "40"), List.of());
      default -> with(one, one.unit(), one.baseline(), one.target(), List.of());
    };
  }

  private static Baseline share(int year, int value, int respondents) {
    return new Baseline(year, BigDecimal.valueOf(value), null, null, respondents, null);
  }

  private static Baseline mark(String value) {
    BigDecimal figure = new BigDecimal(value);
    return new Baseline(
        2015, figure, figure.subtract(MARK_MARGIN), figure.add(MARK_MARGIN), 1050, null);
  }

  private static Baseline count(int value) {
    return new Baseline(2016, BigDecimal.valueOf(value), null, null, null, null);
  }

  private static Target bound(boolean atMost, String value) {
    Target.Kind kind = atMost ? Target.Kind.AT_MOST : Target.Kind.AT_LEAST;
    return new Target(kind, LAST_YEAR, new BigDecimal(value), null, "fictieve streefwaarde", false);
  }

  private static Indicator with(
      Indicator one,
      @Nullable String unit,
      @Nullable Baseline baseline,
      @Nullable Target target,
      List<Integer> breaks) {
    return new Indicator(
        one.id(),
        one.position(),
        one.themeId(),
        one.code(),
        one.name(),
        one.kind(),
        unit,
        one.sourceId(),
        one.direction(),
        one.area(),
        baseline,
        target,
        null,
        breaks,
        one.quote(),
        one.action(),
        one.note(),
        one.editorial(),
        "beleidsadviseur OOV",
        one.feeds(),
        List.of());
  }

  private Indicator registered(
      UUID theme, String code, String name, String subject, int baseline, int bound) {
    return new Indicator(
        Keys.of(code),
        indicators.size() + 1,
        theme,
        code,
        name,
        IndicatorKind.EFFECT,
        "aantal",
        POLICE,
        Direction.LOWER_OR_EQUAL,
        "Hengelo",
        count(baseline),
        bound(true, String.valueOf(bound)),
        null,
        List.of(),
        "",
        "",
        "",
        List.of(),
        "beleidsadviseur OOV",
        List.of(new IndicatorFeed("politie", subject, "geregistreerdemisdrijven", "")),
        List.of());
  }

  private void read() {
    try (InputStream in = FictitiousFigures.class.getResourceAsStream(VALUES)) {
      new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(in, "the invented values"), StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> measurements.add(measurement(line.split("\t", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Measurement measurement(String[] cells) {
    int year = Integer.parseInt(cells[1]);
    String area = cell(cells, 5).isEmpty() ? null : cells[5];
    boolean withheld = cells[2].equals("-");
    BigDecimal value = withheld ? null : new BigDecimal(cells[2]);
    Integer respondents = cell(cells, 3).isEmpty() ? null : Integer.valueOf(cells[3]);
    boolean graded =
        indicator(cells[0]).unit() != null && "cijfer".equals(indicator(cells[0]).unit());
    Reading reading =
        value == null || respondents == null || graded
            ? null
            : new Reading(year, value, null, null, respondents);
    return new Measurement(
        Keys.of("fictief " + cells[0] + "/" + year + (area == null ? "" : "/" + area)),
        measurements.size() + 1,
        Keys.of(cells[0]),
        year,
        area,
        withheld ? State.WITHHELD : State.MEASURED,
        value,
        graded && value != null ? value.subtract(MARK_MARGIN) : bound(reading, false),
        graded && value != null ? value.add(MARK_MARGIN) : bound(reading, true),
        respondents,
        cell(cells, 4).equals("*"),
        MARK,
        null,
        null,
        List.of());
  }

  private Indicator indicator(String code) {
    return indicators.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  /** As surveys publish it: one decimal. */
  private static @Nullable BigDecimal bound(@Nullable Reading reading, boolean upper) {
    BigDecimal exact =
        reading == null ? null : upper ? Margin.upper(reading) : Margin.lower(reading);
    return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP);
  }

  private static String cell(String[] cells, int at) {
    return at < cells.length ? cells[at] : "";
  }
}
