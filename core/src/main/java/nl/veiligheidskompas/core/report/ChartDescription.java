package nl.veiligheidskompas.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.Chart.Series;
import org.jspecify.annotations.Nullable;

/** Says in words what a chart shows, for people who cannot see it: made from its data alone. */
public final class ChartDescription {

  /** Longer than this and nobody listens to the end: the values then stand in a table. */
  public static final int MAX_LENGTH = 400;

  private final Texts texts;

  public ChartDescription(Texts texts) {
    this.texts = texts;
  }

  /** The alternative text: kind, title, every value, and what the chart's remark adds. */
  public String of(Chart chart) {
    String full = joined(chart, texts.say(kindKey(chart), chart.title(), values(chart)));
    return full.length() <= MAX_LENGTH ? full : joined(chart, range(chart));
  }

  private static String joined(Chart chart, String sentence) {
    return chart.remark().isBlank() ? sentence : sentence + " " + chart.remark();
  }

  private static String kindKey(Chart chart) {
    return switch (chart.kind()) {
      case STACKED_BARS -> "report.chart.stacked";
      case BARS -> "report.chart.bars";
      case OVER_YEARS -> "report.chart.years";
    };
  }

  private String values(Chart chart) {
    return chart.kind() == Chart.Kind.OVER_YEARS ? overYears(chart) : everyValue(chart);
  }

  /** The target by its name alone, and every value that there is with its year and margin. */
  private String overYears(Chart chart) {
    List<String> sayings = new ArrayList<>();
    for (Series series : chart.series()) {
      if (series.fill() == Chart.Fill.TARGET_LINE) {
        sayings.add(series.name());
        continue;
      }
      for (int i = 0; i < chart.categories().size(); i++) {
        if (series.values().get(i) != null) {
          sayings.add(point(chart, series, i));
        }
      }
    }
    return String.join(", ", sayings);
  }

  private String point(Chart chart, Series series, int index) {
    String place = texts.say("report.chart.place", series.name(), chart.categories().get(index));
    return withMargin(chart, series, place, index);
  }

  private String withMargin(Chart chart, Series series, String place, int index) {
    String value = texts.say("report.chart.value", place, say(chart, series.values().get(index)));
    return series.hasMargin(index)
        ? texts.say(
            "report.chart.margin",
            value,
            say(chart, series.lower().get(index)),
            say(chart, series.upper().get(index)))
        : value;
  }

  private String everyValue(Chart chart) {
    List<String> sayings = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      for (Series series : chart.series()) {
        if (series.values().get(i) != null || chart.kind() != Chart.Kind.BARS) {
          String name = name(chart, series, chart.categories().get(i));
          sayings.add(withMargin(chart, series, name, i));
        }
      }
    }
    return String.join(", ", sayings);
  }

  /** Only what tells values apart: the category, the series, or both. */
  private String name(Chart chart, Series series, String category) {
    if (chart.series().size() == 1) {
      return category;
    }
    boolean onlyOne =
        chart.kind() == Chart.Kind.BARS
            && chart.series().stream().filter(one -> hasValue(one, chart, category)).count() <= 1;
    if (onlyOne) {
      return category;
    }
    return chart.categories().size() == 1
        ? series.name()
        : texts.say("report.chart.place", category, series.name());
  }

  private static boolean hasValue(Series series, Chart chart, String category) {
    return series.values().get(chart.categories().indexOf(category)) != null;
  }

  private String range(Chart chart) {
    List<BigDecimal> known =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    String lowest = say(chart, known.isEmpty() ? null : known.getFirst());
    String highest = say(chart, known.isEmpty() ? null : known.getLast());
    String sentence = texts.say("report.chart.range", known.size(), lowest, highest);
    return texts.say(kindKey(chart), chart.title(), sentence);
  }

  private String say(Chart chart, @Nullable BigDecimal value) {
    if (value == null) {
      return texts.say("report.chart.none");
    }
    String figure = texts.figure(value);
    return switch (chart.unit()) {
      case PERCENT -> figure + " %";
      case EURO -> "€ " + figure;
      case NUMBER -> figure;
    };
  }
}
