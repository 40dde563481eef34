package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.SourceYears;
import org.jspecify.annotations.Nullable;

/**
 * What a year of measuring asks for and what of it arrived.
 *
 * @param closed whether its values are frozen
 * @param due one for each indicator, in the order of the plan
 */
public record MeasuringYear(int year, boolean closed, List<Due> due) {

  public MeasuringYear {
    due = List.copyOf(due);
  }

  /**
   * An indicator in the year.
   *
   * @param source where its value comes from, or null when that is not named
   * @param value what is there, or null when nothing is
   */
  public record Due(
      Indicator indicator, @Nullable Source source, Stand stand, @Nullable Measurement value) {}

  /** How it is with a value. */
  public enum Stand {
    /** It is there. */
    ARRIVED,
    /** It is there, and the source may still change it. */
    PROVISIONAL,
    /** It was to be there, and is not. */
    MISSING,
    /** The source has it and keeps it back. */
    WITHHELD,
    /** It does not apply. */
    NOT_APPLICABLE,
    /** The source does not measure this year. */
    NOT_ASKED,
    /** Nothing is there, and nobody knows whether anything is to come. */
    UNKNOWN
  }

  /** The stand of a year for the municipality. */
  public static MeasuringYear of(SafetyPlan plan, int year) {
    Map<UUID, Source> sources = new HashMap<>();
    plan.sources().forEach(source -> sources.put(source.id(), source));
    Map<UUID, Measurement> values = new HashMap<>();
    plan.measurements().stream()
        .filter(one -> one.year() == year && one.area() == null)
        .forEach(one -> values.put(one.indicatorId(), one));
    List<Due> due = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      UUID of = indicator.sourceId();
      Source source = of == null ? null : sources.get(of);
      Measurement value = values.get(indicator.id());
      due.add(new Due(indicator, source, stand(source, value, year), value));
    }
    return new MeasuringYear(year, plan.facts().closedYears().contains(year), due);
  }

  private static Stand stand(@Nullable Source source, @Nullable Measurement value, int year) {
    State state = value == null ? State.NOT_MEASURED : value.state();
    return switch (state) {
      case MEASURED -> value != null && value.provisional() ? Stand.PROVISIONAL : Stand.ARRIVED;
      case WITHHELD -> Stand.WITHHELD;
      case NOT_APPLICABLE -> Stand.NOT_APPLICABLE;
      case NOT_MEASURED -> empty(source, year);
    };
  }

  private static Stand empty(@Nullable Source source, int year) {
    if (source == null || !SourceYears.of(source).areKnown()) {
      return Stand.UNKNOWN;
    }
    return SourceYears.of(source).measures(year) ? Stand.MISSING : Stand.NOT_ASKED;
  }

  /** How many indicators stand so. */
  public long count(Stand stand) {
    return due.stream().filter(one -> one.stand() == stand).count();
  }

  /** How many values the sources were to give: those that are there and those that are missing. */
  public long expected() {
    return due.size() - count(Stand.NOT_ASKED) - count(Stand.UNKNOWN);
  }
}
