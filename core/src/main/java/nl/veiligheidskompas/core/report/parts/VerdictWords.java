package nl.veiligheidskompas.core.report.parts;

import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Verdict;

/** Why an indicator is judged as it is, in the sentences that the screen has too. */
public final class VerdictWords {

  private final IndicatorWords facts;
  private final Wording words;

  public VerdictWords(IndicatorWords facts, Wording words) {
    this.facts = facts;
    this.words = words;
  }

  /** Why it stands to its target as it does. */
  public String targetReason(Indicator indicator, Verdict verdict) {
    return why(indicator, verdict, "verdict.target." + verdict.targetReason());
  }

  /** Why it moved, or did not, since the baseline. */
  public String changeReason(Indicator indicator, Verdict verdict) {
    return why(indicator, verdict, "verdict.change." + verdict.changeReason());
  }

  private String why(Indicator indicator, Verdict verdict, String key) {
    Baseline baseline = indicator.baseline();
    Reading latest = verdict.latest();
    return words
        .texts()
        .say(
            key,
            baseline == null ? "" : facts.value(baseline.value(), indicator.unit()),
            baseline == null ? "" : baseline.year(),
            latest == null ? "" : facts.value(latest.value(), indicator.unit()),
            latest == null ? "" : latest.year(),
            facts.target(indicator).plain());
  }
}
