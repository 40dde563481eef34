package nl.veiligheidskompas.core.intake.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorFeed;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;

/** What an indicator remembers of the series that fills it. */
final class FeedEdits {

  private FeedEdits() {}

  /**
   * The indicator, filled from that series from now on. A year from which the table is not
   * comparable becomes a break in its series when there are values on both sides.
   *
   * @param years all years of which it has values
   */
  static Indicator fed(Indicator indicator, Series series, Set<Integer> years) {
    List<IndicatorFeed> feeds = new ArrayList<>();
    for (IndicatorFeed feed : indicator.feeds()) {
      // a series of another table takes the place of the old one: two tables are never one series
      if (feed.table().equals(series.key().table()) && !FigureMatching.isOf(feed, series.key())) {
        feeds.add(feed);
      }
    }
    if (!series.unsure()) {
      feeds.add(feed(series));
    }
    return indicator.with(feeds, breaks(indicator, series, years));
  }

  static IndicatorFeed feed(Series series) {
    SeriesKey key = series.key();
    return new IndicatorFeed(key.table(), key.subject(), key.topic(), series.edition());
  }

  private static List<Integer> breaks(Indicator indicator, Series series, Set<Integer> years) {
    KnownTable table = KnownTable.ofKey(series.key().table());
    Integer year = table == null ? null : table.breakYear();
    if (year == null || indicator.breakYears().contains(year)) {
      return indicator.breakYears();
    }
    Baseline baseline = indicator.baseline();
    boolean before =
        years.stream().anyMatch(one -> one < year) || (baseline != null && baseline.year() < year);
    boolean after = years.stream().anyMatch(one -> one >= year);
    if (!before || !after) {
      return indicator.breakYears();
    }
    List<Integer> more = new ArrayList<>(indicator.breakYears());
    more.add(year);
    return more.stream().sorted().toList();
  }

  /** What the user must know when that series fills the indicator. */
  static List<FigureNote> warnings(Indicator indicator, Series series) {
    List<FigureNote> notes = new ArrayList<>();
    if (FigureMatching.hasOtherUnit(indicator, series)) {
      notes.add(
          FigureNote.of(
              Kind.OTHER_UNIT, String.valueOf(series.unit()), String.valueOf(indicator.unit())));
    }
    for (IndicatorFeed feed : indicator.feeds()) {
      if (!feed.table().equals(series.key().table())) {
        notes.add(FigureNote.of(Kind.OTHER_TABLE));
      } else if (FigureMatching.isOf(feed, series.key()) && isOther(feed, series.edition())) {
        notes.add(FigureNote.of(Kind.OTHER_EDITION, feed.edition(), series.edition()));
      }
    }
    KnownTable table = KnownTable.ofKey(series.key().table());
    Integer year = table == null ? null : table.breakYear();
    Baseline baseline = indicator.baseline();
    if (year != null && baseline != null && baseline.year() < year) {
      notes.add(FigureNote.of(Kind.BREAK, year));
    }
    return notes.stream().distinct().toList();
  }

  private static boolean isOther(IndicatorFeed feed, String edition) {
    return !feed.edition().isEmpty() && !edition.isEmpty() && !feed.edition().equals(edition);
  }
}
