package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Gap;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Reference;
import org.jspecify.annotations.Nullable;

/** What charts say in words. */
public final class ChartWords {

  /** Bounds that were reckoned have more decimals than they are worth. */
  private static final int DECIMALS = 2;

  private final Texts texts;

  public ChartWords(Texts texts) {
    this.texts = texts;
  }

  /** A value with its unit, if it is a short one. */
  public String value(BigDecimal value, @Nullable String unit) {
    String figure = texts.figure(value);
    if (unit == null || unit.isBlank()) {
      return figure;
    }
    return switch (unit) {
      case "%" -> figure + "\u00a0%";
      case "euro" -> "€\u00a0" + figure;
      default -> figure;
    };
  }

  /** The bounds of a point, such as 17,2 – 20,8. */
  String margin(Point point) {
    return point.lower() == null || point.upper() == null
        ? ""
        : bound(point.lower()) + " – " + bound(point.upper());
  }

  String bound(BigDecimal value) {
    BigDecimal shown = value.scale() > DECIMALS ? rounded(value) : value;
    return texts.figure(shown);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** A target that is a figure, with its sign. */
  String aim(Target target, @Nullable String unit) {
    BigDecimal value = target.value();
    if (value == null) {
      return "";
    }
    String figure = value(value, unit);
    return switch (target.kind()) {
      case AT_MOST -> "≤\u00a0" + figure;
      case AT_LEAST -> "≥\u00a0" + figure;
      case BAND -> target.upper() == null ? figure : figure + " – " + value(target.upper(), unit);
      case VALUE, DONE, TEXT -> figure;
    };
  }

  /** What the chart is of: the area, the unit, and where its axis begins when that is cut. */
  String subtitle(YearsChart chart, ValueScale scale) {
    List<String> parts = new ArrayList<>();
    if (!chart.area().isBlank()) {
      parts.add(chart.area());
    }
    if (chart.unit() != null && !chart.unit().isBlank()) {
      parts.add(chart.unit());
    }
    if (scale.isCut()) {
      parts.add(texts.say("chart.cut", value(scale.from(), chart.unit())));
    }
    if (!chart.notice().isBlank()) {
      parts.add(chart.notice());
    }
    return String.join(" · ", parts);
  }

  /** Where the axis begins when that is cut, and the unit: for where there is little room. */
  String shortSubtitle(YearsChart chart, ValueScale scale) {
    String unit = chart.unit() == null ? "" : chart.unit();
    if (!scale.isCut()) {
      return unit;
    }
    String cut = texts.say("chart.cut", value(scale.from(), chart.unit()));
    return unit.isBlank() ? cut : cut + " · " + unit;
  }

  /** Everything that can be seen, in sentences. */
  String description(YearsChart chart) {
    List<String> parts = new ArrayList<>();
    parts.add(chart.title());
    if (!chart.area().isBlank()) {
      parts.add(chart.area());
    }
    Point baseline = chart.baseline();
    if (baseline != null) {
      parts.add(texts.say("chart.baseline", said(baseline, chart.unit()), baseline.year()));
    }
    chart.points().forEach(point -> parts.add(point.year() + ": " + said(point, chart.unit())));
    chart.gaps().forEach(gap -> parts.add(gap.year() + ": " + why(gap)));
    if (chart.points().isEmpty()) {
      parts.add(texts.say("chart.none"));
    }
    if (chart.aim() != null) {
      parts.add(aim(chart.aim()));
    }
    chart.breaks().forEach(year -> parts.add(texts.say("chart.broken", year)));
    for (Reference reference : chart.references()) {
      reference
          .points()
          .forEach(point ->
              parts.add(reference.name() + " " + point.year() + ": " + said(point, chart.unit())));
    }
    if (!chart.notice().isBlank()) {
      parts.add(chart.notice());
    }
    return String.join(". ", parts) + ".";
  }

  private String aim(YearsChart.Aim aim) {
    return aim.year() == null
        ? texts.say("chart.aim", aim.words())
        : texts.say("chart.aim.year", aim.words(), aim.year());
  }

  private String said(Point point, @Nullable String unit) {
    String value = value(point.value(), unit);
    String margin = margin(point);
    String whole = margin.isEmpty() ? value : texts.say("chart.margin", value, margin);
    return point.provisional() ? texts.say("chart.provisional", whole) : whole;
  }

  String why(Gap gap) {
    return texts.say("chart.gap." + gap.why());
  }

  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  String figure(BigDecimal value) {
    return texts.figure(value);
  }
}
