package nl.veiligheidskompas.app.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.FigureMatching;
import nl.veiligheidskompas.core.intake.figures.FigureNote;
import nl.veiligheidskompas.core.intake.figures.PlannedValue;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.ReadSeries;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What the user wants with one series that was read. */
final class SeriesChoice {

  private final SafetyPlan plan;
  private final ReadFigures file;
  private final ReadSeries series;
  private final FigureImport figures;
  private final List<Destination> options = new ArrayList<>();
  private Destination destination;

  /**
   * A series goes where the plan knows it, else to an indicator with a similar name; one that looks
   * like none becomes a new indicator or nothing.
   *
   * @param asNew whether a series that looks like no indicator becomes a new one
   */
  SeriesChoice(
      SafetyPlan plan, ReadFigures file, ReadSeries series, boolean asNew, Supplier<UUID> ids) {
    this.plan = plan;
    this.file = file;
    this.series = series;
    figures = new FigureImport(plan, ids);
    Destination known = new FigureMatching(plan).of(series.series());
    if (known != null) {
      options.add(known);
    }
    UUID fresh = ids.get();
    plan.themes().forEach(theme -> options.add(new Destination.AsNew(theme.id(), fresh)));
    Destination nowhere = new Destination.Nowhere();
    options.add(nowhere);
    for (Indicator indicator : plan.indicators()) {
      if (!isKnown(known, indicator)) {
        options.add(new Destination.Into(indicator.id(), Destination.Why.CHOSEN));
      }
    }
    boolean adds = asNew && !plan.themes().isEmpty() && !series.isEmpty();
    destination = known != null || adds ? options.getFirst() : nowhere;
  }

  private static boolean isKnown(
      @org.jspecify.annotations.Nullable Destination known, Indicator indicator) {
    return known instanceof Destination.Into(UUID id, var _) && id.equals(indicator.id());
  }

  ReadFigures file() {
    return file;
  }

  ReadSeries series() {
    return series;
  }

  /** All that can be chosen: the proposal first. */
  List<Destination> options() {
    return List.copyOf(options);
  }

  Destination destination() {
    return destination;
  }

  void go(Destination chosen) {
    destination = chosen;
  }

  boolean isTaken() {
    return !(destination instanceof Destination.Nowhere);
  }

  /** What becomes of every value. */
  List<PlannedValue> values() {
    return figures.values(series, destination);
  }

  /** The areas of the plan for which there are values, too, with what becomes of them. */
  Map<String, List<PlannedValue>> areas() {
    Map<String, List<PlannedValue>> areas = new LinkedHashMap<>();
    series
        .areas()
        .keySet()
        .forEach(area -> areas.put(area, figures.values(series, destination, area)));
    return areas;
  }

  /** What is worth knowing about the series and where it goes. */
  List<FigureNote> notes() {
    List<FigureNote> notes = new ArrayList<>(series.notes());
    notes.addAll(figures.warnings(series, destination));
    return notes;
  }

  FigureChoice choice() {
    return new FigureChoice(file.file(), series, destination);
  }

  /** A destination in words. */
  String words(Destination one, Texts texts) {
    return switch (one) {
      case Destination.Into(UUID id, var _) -> {
        Indicator indicator = indicator(id);
        yield texts.say("figures.into", indicator.code(), indicator.name());
      }
      case Destination.AsNew(UUID themeId, var _) -> {
        ThemeSheet theme = theme(themeId);
        yield texts.say("figures.new", theme.code(), theme.listTitle());
      }
      case Destination.Nowhere _ -> texts.say("figures.nowhere");
    };
  }

  /** How it is known where the series goes, or that nothing is known; empty when it is chosen. */
  String why(Texts texts) {
    return switch (destination) {
      case Destination.Into(var _, Destination.Why why) -> texts.say("figures.why." + why);
      case Destination.AsNew _ -> texts.say("figures.why.new");
      case Destination.Nowhere _ -> "";
    };
  }

  private Indicator indicator(UUID id) {
    return plan.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private ThemeSheet theme(UUID id) {
    return plan.themes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}
