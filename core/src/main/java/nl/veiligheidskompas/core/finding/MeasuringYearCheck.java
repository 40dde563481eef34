package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.SourceYears;
import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * BASELINE_OLD, QUESTION_DROPPED and TARGET_YEAR_NOT_MEASURED: whether there are figures for the
 * years that count. A dropped question says more than an old baseline, so that is said alone.
 */
final class MeasuringYearCheck {

  private MeasuringYearCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (Indicator indicator : lookup.plan().indicators()) {
      Source source = lookup.source(indicator.sourceId());
      Integer lastAsked = indicator.lastAsked();
      Baseline baseline = indicator.baseline();
      if (lastAsked != null) {
        findings.add(dropped(indicator, lastAsked, source, lookup));
      } else if (baseline != null && baseline.year() < lookup.years().getFirst()) {
        findings.add(old(indicator, baseline, lookup));
      }
      Target target = indicator.target();
      Integer year = target == null ? null : target.year();
      if (source != null && year != null) {
        addUnmeasured(indicator, year, source, lookup, findings);
      }
    }
    return findings;
  }

  private static Finding dropped(
      Indicator indicator, int lastAsked, @Nullable Source source, PlanLookup lookup) {
    Phrase wording =
        source == null
            ? Phrase.of("QUESTION_DROPPED", name(indicator), lastAsked)
            : Phrase.of("QUESTION_DROPPED.source", name(indicator), lastAsked, name(source));
    return Finding.open(
        FindingCode.QUESTION_DROPPED, lookup.place(indicator), wording, Facts.of(lastAsked));
  }

  private static Finding old(Indicator indicator, Baseline baseline, PlanLookup lookup) {
    int start = lookup.years().getFirst();
    return Finding.open(
        FindingCode.BASELINE_OLD,
        lookup.place(indicator),
        Phrase.of("BASELINE_OLD", name(indicator), baseline.year(), start),
        Facts.of(baseline.year(), start));
  }

  private static void addUnmeasured(
      Indicator indicator, int year, Source source, PlanLookup lookup, List<Finding> findings) {
    SourceYears years = SourceYears.of(source);
    if (!years.areKnown() || years.measures(year)) {
      return;
    }
    List<Object> nearest = new ArrayList<>();
    Integer before = years.before(year);
    Integer after = years.after(year);
    if (before != null) {
      nearest.add(before);
    }
    if (after != null) {
      nearest.add(after);
    }
    findings.add(
        Finding.open(
            FindingCode.TARGET_YEAR_NOT_MEASURED,
            lookup.place(indicator),
            Phrase.of("TARGET_YEAR_NOT_MEASURED", year, name(indicator), name(source), nearest),
            Facts.of(year, nearest)));
  }

  private static String name(Indicator indicator) {
    return Excerpt.of(indicator.name(), indicator.code());
  }

  private static String name(Source source) {
    return Excerpt.of(source.name(), "");
  }
}
