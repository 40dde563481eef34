package nl.veiligheidskompas.core.report.raadsplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.phasing.Capacity;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** How the team's hours are shared out, as one divided bar, and what is not accounted for. */
final class CapacityPart {

  private static final int HEIGHT_MM = 38;
  private static final int MM_PER_BAR = 8;
  private static final int TALLEST_MM = 200;
  private static final List<Fill> FILLS = List.of(Fill.DARK, Fill.LIGHT, Fill.MIDDLE);

  private final SafetyPlan plan;
  private final Composition composition;
  private final Wording words;

  CapacityPart(Composition composition) {
    this.composition = composition;
    plan = composition.plan();
    words = composition.words();
  }

  /** Chart and warning; nothing when no shares are known. */
  List<ReportBlock> compose() {
    Capacity capacity = Capacity.of(plan.capacityShares());
    List<ReportBlock> blocks = new ArrayList<>();
    if (capacity.shares() > 0) {
      blocks.add(chart(capacity));
    }
    if (capacity.contradicts()) {
      blocks.add(new ReportBlock.Notice(words.line(key(capacity), sum(capacity), gap(capacity))));
    }
    return blocks;
  }

  /** One divided bar; a bar for each share when there are more than can be told apart in print. */
  private Chart chart(Capacity capacity) {
    List<Series> shares = shares(capacity);
    boolean apart = shares.stream().map(Series::fill).distinct().count() == shares.size();
    return apart
        ? chart(Chart.Kind.STACKED_BARS, List.of(composition.team()), shares, HEIGHT_MM, capacity)
        : chart(
            Chart.Kind.BARS,
            shares.stream().map(Series::name).toList(),
            List.of(new Series(title(), Fill.DARK, values(shares))),
            Math.max(HEIGHT_MM, MM_PER_BAR * shares.size()),
            capacity);
  }

  private Chart chart(
      Chart.Kind kind,
      List<String> categories,
      List<Series> series,
      int height,
      Capacity capacity) {
    return new Chart(
        kind,
        title(),
        categories,
        series,
        Chart.Unit.PERCENT,
        Math.min(height, TALLEST_MM),
        capacity.contradicts() ? words.say(key(capacity), sum(capacity), gap(capacity)) : "",
        Caption.figure(Anchors.CAPACITY_CHART, words.say("capacity.caption", composition.team())));
  }

  private String title() {
    return words.say("capacity.title", composition.team());
  }

  private static List<@Nullable BigDecimal> values(List<Series> shares) {
    return shares.stream().map(share -> share.values().getFirst()).toList();
  }

  /** The shares in the order of the plan, and what is missing to the whole. */
  private List<Series> shares(Capacity capacity) {
    List<Series> series = new ArrayList<>();
    int filled = 0;
    for (CapacityShare share : plan.capacityShares()) {
      Fill fill = share.open() ? Fill.HATCHED : FILLS.get(filled % FILLS.size());
      filled += share.open() ? 0 : 1;
      series.add(new Series(Wording.capitalised(share.name()), fill, List.of(share.percent())));
    }
    BigDecimal missing = capacity.missing();
    if (missing.signum() > 0) {
      series.add(new Series(words.say("capacity.missing"), Fill.BLANK, List.of(missing)));
    }
    return series;
  }

  private static String key(Capacity capacity) {
    return capacity.missing().signum() > 0 ? "capacity.below" : "capacity.above";
  }

  private String sum(Capacity capacity) {
    return words.percent(capacity.sum());
  }

  private String gap(Capacity capacity) {
    return words.percent(capacity.missing().abs());
  }
}
