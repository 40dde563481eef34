package nl.veiligheidskompas.core.intake.figures;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorFeed;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.IndicatorLibrary;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.intake.figures.Destination.Into;
import nl.veiligheidskompas.core.intake.figures.Destination.Why;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** To which indicator of a plan a series belongs: what was chosen before, its key, its name. */
public final class FigureMatching {

  /** So much of the words of both names must be the same. */
  private static final double ALIKE = 0.6;

  private static final int SHORTEST_WORD = 3;

  private final List<Indicator> indicators;

  public FigureMatching(SafetyPlan plan) {
    indicators = plan.indicators();
  }

  /** Where the series goes as far as is known, or null when no indicator looks like it. */
  public @Nullable Into of(Series series) {
    for (Indicator indicator : indicators) {
      if (!series.unsure() && isFedBy(indicator, series.key())) {
        return new Into(indicator.id(), Why.SAVED);
      }
    }
    SeriesKey key = series.key();
    LibraryIndicator known = IndicatorLibrary.fedBy(key.table(), key.subject(), key.leaf());
    for (Indicator indicator : indicators) {
      boolean called =
          (known != null && isCalled(indicator, known.name()))
              || isCalled(indicator, series.name());
      if (called && mayTake(indicator, series)) {
        return new Into(indicator.id(), Why.KEY);
      }
    }
    return series.unsure() ? null : byName(series, known);
  }

  private @Nullable Into byName(Series series, @Nullable LibraryIndicator known) {
    Indicator best = null;
    double most = ALIKE;
    for (Indicator indicator : indicators) {
      double alike = alike(indicator.name(), series.name());
      if (known != null) {
        alike = Math.max(alike, alike(indicator.name(), known.name()));
      }
      if (alike >= most && mayTake(indicator, series) && isCounted(indicator)) {
        most = alike;
        best = indicator;
      }
    }
    return best == null ? null : new Into(best.id(), Why.NAME);
  }

  private static boolean isCounted(Indicator indicator) {
    return indicator.kind() == IndicatorKind.EFFECT
        || indicator.kind() == IndicatorKind.PERFORMANCE;
  }

  /** Figures of two tables or in two units are not one series. */
  private static boolean mayTake(Indicator indicator, Series series) {
    boolean tables =
        indicator.feeds().stream().allMatch(feed -> feed.table().equals(series.key().table()));
    return tables && !hasOtherUnit(indicator, series);
  }

  /** Whether the series has another unit than the indicator. */
  static boolean hasOtherUnit(Indicator indicator, Series series) {
    String one = indicator.unit();
    String other = series.unit();
    return one != null && other != null && !plainUnit(one).equals(plainUnit(other));
  }

  private static String plainUnit(String unit) {
    String plain = unit.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("[\\s\\u00a0]+", " ");
    if (plain.startsWith("%")) {
      return "%";
    }
    return plain.replaceFirst("^aantal (?=per )", "").strip();
  }

  static boolean isFedBy(Indicator indicator, SeriesKey key) {
    return indicator.feeds().stream().anyMatch(feed -> isOf(feed, key));
  }

  static boolean isOf(IndicatorFeed feed, SeriesKey key) {
    return feed.table().equals(key.table())
        && feed.subject().equals(key.subject())
        && feed.topic().equals(key.topic());
  }

  private static boolean isCalled(Indicator indicator, String name) {
    return plain(indicator.name()).equals(plain(name));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
  }

  /** How many of the words of both names they share: 0 for none, 1 for all. */
  static double alike(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    first.retainAll(second);
    return all.isEmpty() ? 0 : (double) first.size() / all.size();
  }

  private static Set<String> words(String name) {
    return Arrays.stream(plain(name).split(" ", -1))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
