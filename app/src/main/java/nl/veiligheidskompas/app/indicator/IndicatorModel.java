package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.indicator.AreaVerdict;
import nl.veiligheidskompas.core.indicator.DoubtfulFigure;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.NextMeasurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.SourceYears;
import nl.veiligheidskompas.core.indicator.TargetReach;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.FactsEdits;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.IndicatorFields;
import nl.veiligheidskompas.core.plan.edit.ValueEdits;
import nl.veiligheidskompas.core.plan.edit.ValueEdits.ValueFacts;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What the screen of indicators shows and does; knows no screen. */
final class IndicatorModel {

  /** A theme with its indicators. */
  record Group(ThemeSheet theme, int number, List<Indicator> indicators) {}

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable UUID> theme = new SimpleObjectProperty<>();

  private final ObjectProperty<@Nullable String> area = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();

  private final IndicatorCharts charts;

  private final MeasurementIndex index = new MeasurementIndex(List.of());

  IndicatorModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
    charts = new IndicatorCharts(this);
  }

  /** The indicator that chart and inspector show, or null. */
  ObjectProperty<@Nullable UUID> selected() {
    return selected;
  }

  /** The theme to which the grid is limited, or null for all. */
  ObjectProperty<@Nullable UUID> theme() {
    return theme;
  }

  /** The area of which the grid holds the values, or null for that of each indicator itself. */
  ObjectProperty<@Nullable String> area() {
    return area;
  }

  /** The year of the cell that the user is in or was in last, or null. */
  ObjectProperty<@Nullable Integer> year() {
    return year;
  }

  /** What the municipality is called. */
  String municipality() {
    String name = plan().facts().municipality().name();
    return name.isBlank() ? texts.say("indicators.area.own") : name;
  }

  /** The value of the cell that the user is in or was in last, or null when there is none. */
  @Nullable Measurement value() {
    Indicator indicator = indicator();
    Integer of = year.get();
    return indicator == null || of == null ? null : measurement(indicator, of);
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  /** The columns of the grid: years of baselines and measurements, and the years of the plan. */
  List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>(plan().facts().period().years());
    shown()
        .map(Indicator::baseline)
        .forEach(baseline -> {
          if (baseline != null) {
            years.add(baseline.year());
          }
        });
    plan().measurements().stream()
        .filter(m -> Objects.equals(m.area(), area.get()))
        .map(Measurement::year)
        .forEach(years::add);
    return List.copyOf(years);
  }

  /** Whether the year belongs to the plan period. */
  boolean inPeriod(int year) {
    return plan().facts().period().years().contains(year);
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (ThemeSheet sheet : plan().themes()) {
      number++;
      if (theme.get() == null || sheet.id().equals(theme.get())) {
        groups.add(new Group(sheet, number, of(sheet)));
      }
    }
    return groups;
  }

  private Stream<Indicator> shown() {
    return plan().indicators().stream()
        .filter(i -> theme.get() == null || i.themeId().equals(theme.get()));
  }

  private List<Indicator> of(ThemeSheet sheet) {
    return plan().indicators().stream().filter(i -> i.themeId().equals(sheet.id())).toList();
  }

  /** The selected indicator, or null when there is none. */
  @Nullable Indicator indicator() {
    UUID id = selected.get();
    return plan().indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElse(null);
  }

  @Nullable Source source(Indicator indicator) {
    return plan().sources().stream()
        .filter(source -> source.id().equals(indicator.sourceId()))
        .findFirst()
        .orElse(null);
  }

  @Nullable Measurement measurement(Indicator indicator, int year) {
    return index().of(indicator.id(), year, area.get());
  }

  private MeasurementIndex index() {
    index.follow(plan().measurements());
    return index;
  }

  /** Whether the source is known not to measure in that year. */
  boolean notMeasuredBySource(Indicator indicator, int year) {
    Source source = source(indicator);
    return source != null
        && SourceYears.of(source).areKnown()
        && !SourceYears.of(source).measures(year);
  }

  /** Whether the source is known to measure in that year. */
  boolean expected(Indicator indicator, int year) {
    Source source = source(indicator);
    return source != null
        && inPeriod(year)
        && SourceYears.of(source).areKnown()
        && SourceYears.of(source).measures(year);
  }

  /** What the charts show. */
  IndicatorCharts charts() {
    return charts;
  }

  /** All values of an indicator, of every area. */
  List<Measurement> values(Indicator indicator) {
    return index().of(indicator.id());
  }

  /** The verdict on the series of the chosen area; null for none, also for the municipality. */
  @Nullable AreaVerdict areaVerdict(Indicator indicator) {
    String of = area.get();
    int end = plan().facts().period().endYear();
    return of == null
        ? null
        : AreaVerdict.of(indicator, index().of(indicator.id(), of), of, source(indicator), end);
  }

  /** Whether the values of a year are frozen. */
  boolean isClosed(int of) {
    return plan().facts().closedYears().contains(of);
  }

  /** Freezes the values of a year, or lets them be edited again. */
  void close(int of, boolean closed) {
    desk.edit(plan -> FactsEdits.close(plan, of, closed));
  }

  /** Puts another value in the place of a frozen one, and keeps that with the reason. */
  void correct(Cell cell, String reason) {
    desk.edit(plan -> ValueEdits.correct(plan, cell, reason, ids));
  }

  /** Says from which years on the series is another one. */
  void breaks(UUID indicator, List<Integer> years) {
    desk.edit(plan -> IndicatorEdits.breaks(plan, indicator, years));
  }

  /**
   * What must be measured before the target can be shown, in words; empty when that is no matter.
   */
  String reach(Indicator indicator) {
    TargetReach reach = TargetReach.of(indicator, index().of(indicator.id()), source(indicator));
    return reach == null ? "" : new ReachWords(texts).of(reach);
  }

  /** Says other things of a value. */
  void changeValue(UUID measurement, UnaryOperator<ValueFacts> edit) {
    desk.edit(plan -> ValueEdits.change(plan, measurement, edit));
  }

  /** Gives a cell another kind of emptiness. */
  void empty(Indicator indicator, int of, State state) {
    fill(List.of(new Cell(indicator.id(), of, area.get(), state, null)));
  }

  /** The verdict at the end of the plan period. */
  Verdict verdict(Indicator indicator) {
    int end = plan().facts().period().endYear();
    return Verdict.of(indicator, judged(indicator), source(indicator), end);
  }

  /** The year of the next measurement, or null when that is not known. */
  @Nullable Integer next(Indicator indicator) {
    return NextMeasurement.of(indicator, index().of(indicator.id()), source(indicator));
  }

  /** The values that a verdict looks at: those of the indicator's own area, however called. */
  private List<Measurement> judged(Indicator indicator) {
    List<Measurement> values = new ArrayList<>(index().of(indicator.id(), null));
    if (indicator.area() != null) {
      values.addAll(index().of(indicator.id(), indicator.area()));
    }
    return values;
  }

  /** How many indicators have a baseline, a target and a source. */
  long testable() {
    return plan().indicators().stream()
        .filter(i -> i.baseline() != null && i.target() != null && i.sourceId() != null)
        .count();
  }

  List<Finding> findings(Indicator indicator) {
    return desk.state().get().findings().stream()
        .filter(f -> !f.accepted() && f.place().entityId().equals(indicator.id()))
        .toList();
  }

  /** What stands in a cell. */
  String cell(Indicator indicator, int year) {
    Measurement measurement = measurement(indicator, year);
    if (measurement == null) {
      return "";
    }
    BigDecimal value = measurement.value();
    if (value != null) {
      return texts.figure(value) + (measurement.provisional() ? "*" : "");
    }
    return measurement.state() == State.WITHHELD ? "–" : "•";
  }

  /** Reads what was typed in a cell: a figure, nothing, or a sign for a kind of emptiness. */
  Cell read(Indicator indicator, int year, String typed) throws RefusedException {
    String text = typed.strip();
    if (isClosed(year) && !text.equals(cell(indicator, year))) {
      throw new RefusedException(Problem.of("year.closed", year));
    }
    return cellOf(indicator, year, text);
  }

  private Cell cellOf(Indicator indicator, int year, String text) throws RefusedException {
    return switch (text) {
      case "" -> new Cell(indicator.id(), year, area.get(), State.NOT_MEASURED, null);
      case "–", "-" -> new Cell(indicator.id(), year, area.get(), State.WITHHELD, null);
      case "•", "nvt", "n.v.t." ->
          new Cell(indicator.id(), year, area.get(), State.NOT_APPLICABLE, null);
      default -> {
        String digits = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        BigDecimal figure = DutchNumbers.figure(digits);
        DoubtfulFigure.require(digits, figure, indicator, values(indicator));
        yield new Cell(indicator.id(), year, area.get(), State.MEASURED, figure);
      }
    };
  }

  /** Reads what was typed as a correction in a closed year, which needs a reason. */
  Cell corrected(Indicator indicator, int of, String typed, String reason) throws RefusedException {
    if (reason.isBlank()) {
      throw new RefusedException(Problem.of("year.reason"));
    }
    return cellOf(indicator, of, typed.strip());
  }

  void fill(List<Cell> cells) {
    desk.edit(plan -> IndicatorEdits.fill(plan, cells, ids));
  }

  void change(UUID indicator, UnaryOperator<IndicatorFields> edit) {
    desk.edit(plan -> IndicatorEdits.change(plan, indicator, edit));
  }

  /** Adds an indicator to a theme and selects it. */
  void add(UUID theme) {
    ThemeSheet sheet =
        plan().themes().stream().filter(one -> one.id().equals(theme)).findFirst().orElseThrow();
    UUID id = ids.get();
    String code = freeCode(sheet);
    selected.set(id);
    desk.edit(plan -> IndicatorEdits.add(plan, id, sheet.id(), code, texts.say("indicators.new")));
  }

  private String freeCode(ThemeSheet sheet) {
    List<String> taken = plan().indicators().stream().map(Indicator::code).toList();
    int number = of(sheet).size() + 1;
    while (taken.contains(sheet.code() + "-I" + number)) {
      number++;
    }
    return sheet.code() + "-I" + number;
  }

  void remove(UUID indicator) {
    desk.edit(plan -> IndicatorEdits.remove(plan, indicator));
  }
}
