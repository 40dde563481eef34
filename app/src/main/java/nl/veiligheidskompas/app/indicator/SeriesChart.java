package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Margin;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over the years: the baseline as a hollow square, measurements as dots with their
 * margins, the target as a dashed line. Dots of a full count are joined, those of a sample survey
 * are not, and nothing is joined across a break in the series. The axis starts at zero.
 */
final class SeriesChart extends Region {

  private static final double LEFT = 44;
  private static final double RIGHT = 96;
  private static final double TOP = 16;
  private static final double BOTTOM = 28;
  private static final double HEIGHT = 210;
  private static final double HEADROOM = 1.25;
  private static final int STEPS = 4;

  private final IndicatorModel model;
  private final Texts texts;
  private final IndicatorWords words;
  private final Indicator indicator;
  private final List<Integer> years;
  private final List<Reading> readings = new ArrayList<>();
  private final double highest;
  private @Nullable Dimension2D drawn;

  SeriesChart(IndicatorModel model, Texts texts, Indicator indicator) {
    this.model = model;
    this.texts = texts;
    this.indicator = indicator;
    words = new IndicatorWords(texts);
    years = years();
    for (int year : years) {
      Measurement measurement = model.measurement(indicator, year);
      Reading reading = measurement == null ? null : Reading.of(measurement);
      if (reading != null) {
        readings.add(reading);
      }
    }
    highest = highest();
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(300);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken());
  }

  private List<Integer> years() {
    Baseline baseline = indicator.baseline();
    List<Integer> plan = model.plan().facts().period().years();
    int first = plan.getFirst();
    if (baseline != null) {
      first = Math.min(first, baseline.year());
    }
    Target target = indicator.target();
    int last = plan.getLast();
    if (target != null && target.year() != null) {
      last = Math.max(last, target.year());
    }
    return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
  }

  private double highest() {
    double highest = 0;
    Baseline baseline = indicator.baseline();
    if (baseline != null) {
      highest = baseline.value().doubleValue();
    }
    Target target = indicator.target();
    if (target != null && target.value() != null) {
      highest = Math.max(highest, target.value().doubleValue());
    }
    for (Reading reading : readings) {
      BigDecimal upper = Margin.upper(reading);
      highest = Math.max(highest, (upper == null ? reading.value() : upper).doubleValue());
    }
    return highest <= 0 ? STEPS : round(highest * HEADROOM);
  }

  /** The next number that divides into steps of 1, 2, 2.5 or 5 times a power of ten. */
  private static double round(double value) {
    double step = value / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    for (double nice : new double[] {1, 2, 2.5, 5, 10}) {
      if (nice * power >= step) {
        return nice * power * STEPS;
      }
    }
    return value;
  }

  /** The chart in words: every value with its year, and what is missing. */
  private String spoken() {
    List<String> parts = new ArrayList<>();
    parts.add(indicator.name());
    Baseline baseline = indicator.baseline();
    if (baseline != null) {
      parts.add(
          texts.say(
              "indicators.chart.baseline",
              words.value(baseline.value(), indicator.unit()),
              baseline.year()));
    }
    for (Reading reading : readings) {
      parts.add(reading.year() + ": " + words.value(reading.value(), indicator.unit()));
    }
    if (readings.isEmpty()) {
      parts.add(texts.say("indicators.chart.none"));
    }
    String target = words.target(indicator);
    if (!target.isEmpty()) {
      parts.add(texts.say("indicators.chart.target", target));
    }
    return String.join(". ", parts) + ".";
  }

  /** Draws for a new size only: new parts ask for layout, so drawing at every one never ends. */
  @Override
  protected void layoutChildren() {
    Dimension2D size = new Dimension2D(getWidth(), getHeight());
    if (size.equals(drawn)) {
      return;
    }
    drawn = size;
    getChildren().clear();
    addAxes();
    addTarget();
    addBaseline();
    addReadings();
  }

  private double x(int year) {
    int at = year - years.getFirst();
    double width = getWidth() - LEFT - RIGHT;
    return LEFT + (years.size() == 1 ? width / 2 : width * at / (years.size() - 1));
  }

  private double y(BigDecimal value) {
    double height = getHeight() - TOP - BOTTOM;
    return TOP + height * (1 - value.doubleValue() / highest);
  }

  private void addAxes() {
    for (int step = 0; step <= STEPS; step++) {
      BigDecimal value = BigDecimal.valueOf(highest * step / STEPS);
      BigDecimal shown = value.setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
      line(LEFT, y(value), getWidth() - RIGHT, y(value), step == 0 ? "vk-axis" : "vk-grid-line");
      words(texts.figure(shown), 0, y(value) - 8, LEFT - 8, "vk-caption");
    }
    for (int year : years) {
      words(String.valueOf(year), x(year) - 20, getHeight() - BOTTOM + 6, 40, "vk-caption");
      if (readings.stream().noneMatch(r -> r.year() == year) && model.expected(indicator, year)) {
        words(
            texts.say("indicators.chart.open"),
            x(year) - 30,
            getHeight() - BOTTOM - 20,
            60,
            "vk-caption");
      }
    }
  }

  private void addTarget() {
    Target target = indicator.target();
    if (target == null || target.value() == null) {
      return;
    }
    double right = getWidth() - RIGHT;
    Line dashed = line(LEFT, y(target.value()), right, y(target.value()), "vk-target-line");
    dashed.getStrokeDashArray().setAll(6.0, 4.0);
    if (target.upper() != null) {
      Line upper = line(LEFT, y(target.upper()), right, y(target.upper()), "vk-target-line");
      upper.getStrokeDashArray().setAll(6.0, 4.0);
    }
    Label label =
        words(
            texts.say("indicators.chart.aim", words.target(indicator)),
            right + 6,
            y(target.value()) - 9,
            RIGHT - 6,
            "vk-caption");
    label.getStyleClass().add("vk-strong");
  }

  private void addBaseline() {
    Baseline baseline = indicator.baseline();
    if (baseline == null) {
      return;
    }
    Rectangle square = new Rectangle(x(baseline.year()) - 5, y(baseline.value()) - 5, 10, 10);
    square.getStyleClass().add("vk-baseline-mark");
    place(square);
    words(
        words.value(baseline.value(), indicator.unit()),
        x(baseline.year()) - 26,
        y(baseline.value()) - 26,
        52,
        "vk-caption");
  }

  private void addReadings() {
    Reading before = null;
    for (Reading reading : readings) {
      if (before != null && joined(before, reading)) {
        line(
            x(before.year()),
            y(before.value()),
            x(reading.year()),
            y(reading.value()),
            "vk-series");
      }
      addMargin(reading);
      Circle dot = new Circle(x(reading.year()), y(reading.value()), 4.5);
      dot.getStyleClass().add("vk-dot");
      place(dot);
      words(
          words.value(reading.value(), indicator.unit()),
          x(reading.year()) - 30,
          y(reading.value()) - 26,
          60,
          "vk-caption");
      before = reading;
    }
    for (int year : indicator.breakYears()) {
      if (years.contains(year) && years.contains(year - 1)) {
        double between = (x(year) + x(year - 1)) / 2;
        line(between, TOP, between, getHeight() - BOTTOM, "vk-break");
        words(texts.say("indicators.chart.break"), between + 4, TOP, 90, "vk-caption");
      }
    }
  }

  private void addMargin(Reading reading) {
    BigDecimal lower = Margin.lower(reading);
    BigDecimal upper = Margin.upper(reading);
    if (lower != null && upper != null) {
      double x = x(reading.year());
      line(x, y(lower), x, y(upper), "vk-series");
      line(x - 4, y(lower), x + 4, y(lower), "vk-series");
      line(x - 4, y(upper), x + 4, y(upper), "vk-series");
    }
  }

  private boolean joined(Reading before, Reading after) {
    Source source = model.source(indicator);
    boolean survey = source != null && source.survey();
    boolean broken =
        indicator.breakYears().stream().anyMatch(y -> y > before.year() && y <= after.year());
    return !survey && !broken;
  }

  private Line line(double x1, double y1, double x2, double y2, String look) {
    Line line = new Line(x1, y1, x2, y2);
    line.getStyleClass().add(look);
    place(line);
    return line;
  }

  private Label words(String text, double x, double y, double width, String look) {
    Label label = Words.styled(text, look);
    label.setAlignment(
        x < LEFT - 1 ? javafx.geometry.Pos.CENTER_RIGHT : javafx.geometry.Pos.CENTER);
    label.setManaged(false);
    getChildren().add(label);
    label.resizeRelocate(x, y, width, 18);
    return label;
  }

  private void place(Node shape) {
    shape.setManaged(false);
    getChildren().add(shape);
  }
}
